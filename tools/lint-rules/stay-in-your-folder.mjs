import path from 'node:path';

/** Folders of a feature that its own use cases may read; everything else in it is private to a use case. */
const SHARED = new Set(['domain', 'rows', 'publishing']);

const placeOf = (file) => {
  const match =
    /[\\/]libs[\\/](?!domain|contracts|platform|testing|demo|console-ui|api-client)([\w-]+)[\\/]src[\\/](.+)$/.exec(
      file,
    );
  if (!match) return undefined;
  const parts = match[2].split(/[\\/]/);
  return {
    service: match[1],
    feature: parts.length > 1 ? parts[0] : undefined,
    room: parts.length > 2 ? parts[1] : undefined,
  };
};

/**
 * A use case does not import another use case, and a feature does not reach into the inside of another: what two of
 * them need lies in the feature's `domain/`, `rows/` or aggregate, or goes by an event.
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      useCase: 'A use case may not import another use case ({{from}} → {{to}}).',
      feature: 'A feature may not reach into another feature ({{from}} → {{to}}); let the fact travel as an event.',
      domain: 'domain/ imports only @luodi/domain and its neighbours, not {{to}}.',
    },
  },
  create(context) {
    const here = placeOf(context.filename);
    const isSpec = /\.spec\.ts$/.test(context.filename);
    if (!here?.feature) return {};
    return {
      ImportDeclaration(node) {
        const source = node.source.value;
        const inDomain = here.room === 'domain';
        if (!source.startsWith('.')) {
          if (inDomain && !isSpec && source !== '@luodi/domain')
            context.report({ node, messageId: 'domain', data: { to: source } });
          return;
        }
        const there = placeOf(path.resolve(path.dirname(context.filename), source));
        if (!there?.feature) return;
        const data = { from: `${here.feature}/${here.room ?? ''}`, to: `${there.feature}/${there.room ?? ''}` };
        if (inDomain && !isSpec && (there.feature !== here.feature || there.room !== 'domain'))
          context.report({ node, messageId: 'domain', data: { to: source } });
        else if (there.feature !== here.feature && there.room !== undefined && !isSpec)
          context.report({ node, messageId: 'feature', data });
        else if (
          there.feature === here.feature &&
          here.room &&
          there.room &&
          here.room !== there.room &&
          !SHARED.has(there.room) &&
          !isSpec
        )
          context.report({ node, messageId: 'useCase', data });
      },
    };
  },
};

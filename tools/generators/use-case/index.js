const { namesOf } = require('../names');

/** One verb: route contract, command, decision, controller, and specs that fail until the rule is written. */
module.exports = async function useCase(tree, { service, feature, name, aggregate, permission }) {
  const u = namesOf(name);
  const a = namesOf(aggregate);
  const dir = `libs/${service}/src/${feature}`;
  if (!tree.exists(`${dir}/${a.kebab}.aggregate.ts`)) throw new Error(`${dir} has no ${a.kebab}.aggregate.ts`);
  if (tree.exists(`${dir}/${u.kebab}`)) throw new Error(`${dir}/${u.kebab} exists`);
  tree.write(
    `libs/contracts/src/http/${service}/${u.kebab}.ts`,
    `import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { accepted } from '../../paging';

export const ${u.pascal}Body = z.strictObject({ reason: fields.reason });

export const ${u.camel}Route = defineRoute({
  id: '${u.camel}',
  service: '${service}',
  method: 'POST',
  path: '/${feature}/{id}/${u.kebab}',
  permission: '${permission}',
  summary: { zh: '${u.kebab}', en: '${u.kebab}' },
  params: z.strictObject({ id: fields.id }),
  body: ${u.pascal}Body,
  response: accepted({}),
});
`,
  );
  tree.write(
    `${dir}/domain/${u.kebab}.ts`,
    `import { refuse, type Decision, type Given } from '@luodi/domain';
import type { ${a.pascal} } from './${a.kebab}';
import type { ${a.pascal}Event } from './${a.kebab}.events';

export interface ${u.pascal} {
  readonly id: string;
  readonly reason: string;
}

/**
 * Says in one sentence what is decided, and when it may be refused.
 * Source: name the clause.
 */
export function ${u.camel}(_state: ${a.pascal}, _command: Given<${u.pascal}>): Decision<${a.pascal}Event> {
  return refuse('${service.toUpperCase()}.${u.upper}_NOT_WRITTEN');
}
`,
  );
  tree.write(
    `${dir}/domain/${u.kebab}.spec.ts`,
    `import { systemActor } from '@luodi/domain';
import { initial${a.pascal} } from './${a.kebab}';
import { ${u.camel} } from './${u.kebab}';

describe('${u.kebab}', () => {
  it('says the rule', () => {
    const decision = ${u.camel}(initial${a.pascal}, { id: 'one', reason: 'because', by: systemActor('${service}') });
    expect(decision.ok).toBe(true);
  });
});
`,
  );
  tree.write(
    `${dir}/${u.kebab}/${u.kebab}.command.ts`,
    `import { ${u.pascal}Body } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { ${a.camel} } from '../${a.kebab}.aggregate';
import { ${u.camel} } from '../domain/${u.kebab}';

export const ${u.camel}Command = defineCommand({
  name: '${service}.${u.kebab}',
  aggregate: ${a.camel},
  schema: ${u.pascal}Body.extend({ id: z.uuid() }),
  target: (command) => command.id,
  decide: ${u.camel},
});
`,
  );
  tree.write(
    `${dir}/${u.kebab}/${u.kebab}.controller.ts`,
    `import { ${u.camel}Route } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ${u.camel}Command } from './${u.kebab}.command';

@Controller()
export class ${u.pascal}Controller {
  constructor(private readonly commands: Commands) {}

  @Route(${u.camel}Route)
  ${u.camel}(@Input() input: RouteInput<typeof ${u.camel}Route>, @From() caller: Caller) {
    return this.commands.execute(${u.camel}Command, { ...input.params, ...input.body }, caller);
  }
}
`,
  );
};

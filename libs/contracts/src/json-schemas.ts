import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

const LOCAL = '#/$defs/';
export const COMPONENTS = '#/components/schemas/';

/**
 * Turns zod schemas into JSON Schema 2020-12 and collects the named ones (`.meta({ id })`) as components. Input schemas
 * refuse unknown fields; outputs do not say so, because a newer minor may add some (F26).
 */
export class JsonSchemas {
  readonly components: Record<string, JsonSchema> = {};

  input(schema: z.ZodType): JsonSchema {
    return this.convert(schema, 'input');
  }

  output(schema: z.ZodType): JsonSchema {
    return open(this.convert(schema, 'output')) as JsonSchema;
  }

  private convert(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    // Inside a wrapper the schema itself becomes a reference when it has a name.
    const wrapped = z.toJSONSchema(z.object({ root: schema }), { io, unrepresentable: 'any' });
    const definitions = (wrapped.$defs ?? {}) as Record<string, JsonSchema>;
    const renamed = new Map(Object.keys(definitions).map((name) => [name, this.nameFor(name, io)]));
    for (const [name, definition] of Object.entries(definitions)) {
      const rewritten = rewrite(definition, renamed);
      this.components[renamed.get(name) ?? name] = (io === 'output' ? open(rewritten) : rewritten) as JsonSchema;
    }
    return rewrite((wrapped.properties as Record<string, unknown>).root, renamed) as JsonSchema;
  }

  /** What is sent and what is answered may differ (defaults, strictness), so they have two names. */
  private nameFor(name: string, io: 'input' | 'output'): string {
    return io === 'input' ? `${name}Input` : name;
  }
}

const TOLD_BY_FORMAT = ['date', 'date-time', 'uuid'];
const SAFE_INTEGERS: readonly unknown[] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/** What the reader of a document knows already: a component's own name, the regular expression behind a format. */
function isNoise(key: string, value: unknown, node: object): boolean {
  if (key === 'id') return typeof value === 'string';
  if (key === 'pattern') return 'format' in node && TOLD_BY_FORMAT.includes(String(node.format));
  return (key === 'minimum' || key === 'maximum') && SAFE_INTEGERS.includes(value);
}

function rewrite(node: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, names));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !isNoise(key, value, node))
      .map(([key, value]) => {
        if (key !== '$ref' || typeof value !== 'string' || !value.startsWith(LOCAL))
          return [key, rewrite(value, names)];
        const name = value.slice(LOCAL.length);
        return [key, COMPONENTS + (names.get(name) ?? name)];
      }),
  );
}

function open(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(open);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false))
      .map(([key, value]) => [key, open(value)]),
  );
}

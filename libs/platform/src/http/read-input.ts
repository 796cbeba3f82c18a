import type { RouteContract } from '@luodi/contracts';
import { z } from 'zod';
import { InvalidInput, type InputFault } from './invalid-input';
import { sentenceOf } from './issue-sentences';

/** The parts of a request a route may take input from, before validation. */
export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
}

export interface ReadInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** 1–200 visible ASCII characters (INV-02). */
const KEY = /^[\x21-\x7e]{1,200}$/;
const NOTHING = z.strictObject({});

/**
 * The one validation of HTTP input, made once per route from its contract: strict (S33), all parts, every fault at
 * once, field names and no values. Throws `InvalidInput`.
 */
export function inputReader(route: RouteContract): (raw: RawInput) => ReadInput {
  const params = strict(route.params);
  const query = strict(route.query);
  const body = strict(route.body);
  return (raw) => {
    const faults: InputFault[] = [];
    if (route.command && !KEY.test(raw.idempotencyKey ?? '')) faults.push(keyFault(raw.idempotencyKey));
    const input = {
      params: part(params, raw.params ?? {}, 'params', faults),
      query: part(query, raw.query ?? {}, 'query', faults),
      body: route.body ? part(body, raw.body, '', faults) : part(NOTHING, raw.body ?? {}, '', faults),
    };
    const [first, ...rest] = faults;
    if (first) throw new InvalidInput([first, ...rest]);
    return input;
  };
}

/** Contracts say `strictObject` below the top themselves (a contract test looks); the top is strict in any case. */
function strict(schema: z.ZodType | undefined): z.ZodType {
  if (!schema) return NOTHING;
  if (schema instanceof z.ZodObject && !schema.def.catchall) return schema.strict();
  return schema;
}

function part(schema: z.ZodType, value: unknown, prefix: string, faults: InputFault[]): unknown {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(...faultsOf(issue, prefix));
  return undefined;
}

/** Every fault of a value under the name it has in the request; none when it fits. */
export function faultsIn(schema: z.ZodType, value: unknown, prefix: string): InputFault[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, prefix));
}

function faultsOf(issue: z.core.$ZodIssue, prefix: string): InputFault[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({
    code: 'COMMON.INVALID_FIELD',
    path: [prefix, ...path.map((step) => String(step).slice(0, 80))].filter(Boolean).join('.') || 'body',
    sentence: sentenceOf(issue),
  }));
}

const keyFault = (key: string | undefined): InputFault => ({
  code: key === undefined ? 'COMMON.IDEMPOTENCY_KEY_MISSING' : 'COMMON.INVALID_FIELD',
  path: 'headers.idempotency-key',
  sentence: { zh: '应为 1–200 个可见字符', en: 'must have 1 to 200 visible characters' },
});

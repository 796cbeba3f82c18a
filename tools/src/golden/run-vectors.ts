import { PUBLISHED_CALENDARS, workCalendar } from '@luodi/domain';
import { Comparison, type Difference } from './compare-outputs';
import { Inputs } from './inputs';
import { JsonNumber, parseLossless, type LosslessJson } from './lossless-json';
import { ALL_RULES } from './rules';

type JsonObject = { readonly [key: string]: LosslessJson };

/** What came of one vector; no differences means that it passed. */
export interface VectorResult {
  readonly id: string;
  readonly rule: string;
  readonly differences: readonly Difference[];
}

function objectOf(value: LosslessJson | undefined, what: string): JsonObject {
  if (
    value === undefined ||
    value === null ||
    typeof value !== 'object' ||
    Array.isArray(value) ||
    value instanceof JsonNumber
  )
    throw new Error(`${what} is no object`);
  return value as JsonObject;
}

const textOf = (value: LosslessJson | undefined): string => (typeof value === 'string' ? value : '(none)');

function differencesOf(vector: JsonObject, rule: string): readonly Difference[] {
  const apply = Object.hasOwn(ALL_RULES, rule) ? ALL_RULES[rule] : undefined;
  if (!apply) return [{ key: 'rule', expected: JSON.stringify(rule), got: 'unknown rule' }];
  try {
    const outputs = apply(new Inputs(vector['inputs'] ?? null), workCalendar(PUBLISHED_CALENDARS));
    const comparison = new Comparison(rule);
    const expected = objectOf(vector['expected'], 'expected');
    for (const [key, value] of Object.entries(expected)) comparison.check([key], value, outputs[key]);
    return comparison.differences;
  } catch (error) {
    return [{ key: '(error)', expected: 'a result', got: error instanceof Error ? error.message : String(error) }];
  }
}

/** Runs every vector of a file through the product's own functions. */
export function runVectors(text: string): readonly VectorResult[] {
  const parsed = parseLossless(text);
  const vectors = Array.isArray(parsed) ? (parsed as readonly LosslessJson[]) : objectOf(parsed, 'the file')['vectors'];
  if (!Array.isArray(vectors)) throw new Error('the file has no list "vectors"');
  return (vectors as readonly LosslessJson[]).map((value, index) => {
    const vector = objectOf(value, `vector ${index}`);
    const rule = textOf(vector['rule']);
    return { id: textOf(vector['id']), rule, differences: differencesOf(vector, rule) };
  });
}

/** A number as it was written: amounts are never read through a binary float. */
export class JsonNumber {
  constructor(readonly text: string) {}

  toJSON(): string {
    return this.text;
  }
}

/** JSON with its numbers kept as text. */
export type LosslessJson =
  string | boolean | null | JsonNumber | readonly LosslessJson[] | { readonly [key: string]: LosslessJson };

/** The reviver's third argument (JSON.parse source text access), which the bundled types do not know yet. */
type SourceReviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

const keepText: SourceReviver = (_, value, { source }) => {
  if (typeof value !== 'number') return value;
  if (source === undefined) throw new Error('this Node does not give the text of JSON numbers; use the bundled one');
  return new JsonNumber(source);
};

/** Parses JSON without losing a digit. */
export const parseLossless = (text: string): LosslessJson =>
  JSON.parse(text, keepText as (key: string, value: unknown) => unknown) as LosslessJson;

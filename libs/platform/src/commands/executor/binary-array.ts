/**
 * PostgreSQL arrays in binary form, one per column: the cheapest way to hand many rows to `unnest` (writepath.md 2).
 * Layout: dimensions, has-nulls flag, element type, length, lower bound, then length and bytes of each element.
 */
export type ElementType =
  'uuid' | 'int4' | 'int8' | 'float8' | 'text' | 'json' | 'jsonb' | 'timestamptz' | 'date' | 'bool';

const OID: Record<ElementType, number> = {
  bool: 16,
  int8: 20,
  int4: 23,
  text: 25,
  json: 114,
  float8: 701,
  date: 1082,
  timestamptz: 1184,
  uuid: 2950,
  jsonb: 3802,
};

/** 2000-01-01T00:00:00Z in milliseconds: where PostgreSQL counts from. */
const EPOCH_MS = 946_684_800_000;
const DAY_MS = 86_400_000;
const HEADER = 20;
const HYPHEN = 45;

/** Value of a hexadecimal digit by its character code; 255 is none. */
const HEX = new Uint8Array(128).fill(255);
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  HEX[digit.charCodeAt(0)] = value;
  HEX[digit.toUpperCase().charCodeAt(0)] = value;
}

let scratch = Buffer.allocUnsafe(1 << 16);

/** Encodes values of one column; `null` and `undefined` become SQL null. Throws on a value its type cannot hold. */
export function encodeArray(type: ElementType, values: readonly unknown[]): Buffer {
  let at = HEADER;
  let hasNull = 0;
  const write = WRITERS[type];
  for (const value of values) {
    if (value === null || value === undefined) {
      hasNull = 1;
      reserve(at, 4);
      at = scratch.writeInt32BE(-1, at);
      continue;
    }
    reserve(at, 4);
    const end = write(value as never, at + 4);
    scratch.writeInt32BE(end - at - 4, at);
    at = end;
  }
  scratch.writeInt32BE(1, 0);
  scratch.writeInt32BE(hasNull, 4);
  scratch.writeInt32BE(OID[type], 8);
  scratch.writeInt32BE(values.length, 12);
  scratch.writeInt32BE(1, 16);
  return Buffer.from(scratch.subarray(0, at));
}

function reserve(at: number, bytes: number): void {
  if (at + bytes <= scratch.length) return;
  const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, at + bytes));
  scratch.copy(larger, 0, 0, at);
  scratch = larger;
}

function text(value: string, at: number): number {
  reserve(at, value.length * 3);
  return at + scratch.write(value, at, 'utf8');
}

function jsonb(value: unknown, at: number): number {
  reserve(at, 1);
  scratch[at] = 1;
  return text(JSON.stringify(value), at + 1);
}

function integer64(value: bigint | string | number, at: number): number {
  reserve(at, 8);
  return scratch.writeBigInt64BE(BigInt(value), at);
}

/** Whole milliseconds since 1970 as microseconds since 2000, without a bigint. */
function moment(value: number, at: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no moment in whole milliseconds`);
  const micros = (value - EPOCH_MS) * 1000;
  reserve(at, 8);
  scratch.writeInt32BE(Math.floor(micros / 0x1_0000_0000), at);
  return scratch.writeUInt32BE(((micros % 0x1_0000_0000) + 0x1_0000_0000) % 0x1_0000_0000, at + 4);
}

function uuid(value: string, at: number): number {
  reserve(at, 16);
  let written = at;
  for (let index = 0; index < value.length; index += 2) {
    if (value.charCodeAt(index) === HYPHEN) index += 1;
    const high = HEX[value.charCodeAt(index)] ?? 255;
    const low = HEX[value.charCodeAt(index + 1)] ?? 255;
    if (high > 15 || low > 15 || written - at === 16) throw new RangeError(`"${value}" is no uuid`);
    scratch[written] = (high << 4) | low;
    written += 1;
  }
  if (written - at !== 16) throw new RangeError(`"${value}" is no uuid`);
  return written;
}

function date(value: string, at: number): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`"${value}" is no day`);
  reserve(at, 4);
  return scratch.writeInt32BE((ms - EPOCH_MS) / DAY_MS, at);
}

function integer32(value: number, at: number): number {
  if (!Number.isInteger(value)) throw new RangeError(`${value} is no whole number`);
  reserve(at, 4);
  return scratch.writeInt32BE(value, at);
}

function float64(value: number, at: number): number {
  reserve(at, 8);
  return scratch.writeDoubleBE(value, at);
}

function bool(value: boolean, at: number): number {
  reserve(at, 1);
  scratch[at] = value ? 1 : 0;
  return at + 1;
}

const WRITERS: Record<ElementType, (value: never, at: number) => number> = {
  uuid,
  int4: integer32,
  int8: integer64,
  float8: float64,
  text,
  json: text,
  jsonb,
  timestamptz: moment,
  date,
  bool,
};

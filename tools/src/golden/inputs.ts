import { fraction, isLegalDay, type Fraction, type LegalDay } from '@luodi/domain';
import { JsonNumber, type LosslessJson } from './lossless-json';

/** The inputs of a vector, read by key and checked: a missing or odd value is a failure with its name. */
export class Inputs {
  constructor(private readonly values: LosslessJson) {}

  private value(key: string): LosslessJson | undefined {
    const { values } = this;
    if (values === null || typeof values !== 'object' || Array.isArray(values) || values instanceof JsonNumber)
      throw new Error('inputs are no object');
    return (values as { readonly [key: string]: LosslessJson })[key];
  }

  has(key: string): boolean {
    const value = this.value(key);
    return value !== undefined && value !== null;
  }

  day(key: string): LegalDay {
    const value = this.value(key);
    if (typeof value !== 'string' || !isLegalDay(value)) throw new Error(`input ${key} is no day`);
    return value;
  }

  optionalDay(key: string): LegalDay | null {
    return this.has(key) ? this.day(key) : null;
  }

  text(key: string): string {
    const value = this.value(key);
    if (typeof value !== 'string') throw new Error(`input ${key} is no text`);
    return value;
  }

  flag(key: string): boolean {
    const value = this.value(key);
    if (typeof value !== 'boolean') throw new Error(`input ${key} is neither true nor false`);
    return value;
  }

  number(key: string): Fraction {
    return numberOf(this.value(key), key);
  }

  whole(key: string): number {
    return wholeOf(this.value(key), key);
  }

  wholes(key: string): readonly number[] {
    return this.list(key).map((value) => wholeOf(value, key));
  }

  objects(key: string): readonly Inputs[] {
    return this.list(key).map((value) => new Inputs(value));
  }

  /** A list of objects, or one object standing for a list of one, or nothing. */
  objectsOrOne(key: string): readonly Inputs[] {
    if (!this.has(key)) return [];
    return Array.isArray(this.value(key)) ? this.objects(key) : [this.object(key)];
  }

  object(key: string): Inputs {
    return new Inputs(this.value(key) ?? null);
  }

  keys(): readonly string[] {
    return Object.keys(this.values as object);
  }

  private list(key: string): readonly LosslessJson[] {
    const value = this.value(key);
    if (!Array.isArray(value)) throw new Error(`input ${key} is no list`);
    return value as readonly LosslessJson[];
  }
}

function numberOf(value: LosslessJson | undefined, key: string): Fraction {
  if (value instanceof JsonNumber) return fraction(value.text);
  if (typeof value === 'string') return fraction(value.trim());
  throw new Error(`input ${key} is no number`);
}

function wholeOf(value: LosslessJson | undefined, key: string): number {
  const { numerator, denominator } = numberOf(value, key);
  if (denominator !== 1n) throw new Error(`input ${key} is no whole number`);
  return Number.parseInt(numerator.toString(), 10);
}

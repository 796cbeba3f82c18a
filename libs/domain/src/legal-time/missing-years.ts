import { dayFromNumber, firstDayNumberOf, yearOf } from './legal-day';

/**
 * What a date owes to years without a published calendar: it is 暂定 (provisional) and names them, sorted, each once.
 * Source: regulation 1.5 (CLK-05). Wherever the date goes, this goes with it.
 */
export interface Provisionality {
  readonly provisional: boolean;
  readonly missingYears: readonly number[];
}

/** Nothing missing: a firm date. */
export const FIRM: Provisionality = { provisional: false, missingYears: [] };

/** The union over several dates. */
export function combineProvisionality(...parts: readonly Provisionality[]): Provisionality {
  const years = [...new Set(parts.flatMap((part) => part.missingYears))].sort((a, b) => a - b);
  return { provisional: years.length > 0, missingYears: years };
}

/** Remembers in which unpublished years days were examined; as cheap as a comparison for the next day of the same year. */
export class ExaminedGaps {
  private readonly years = new Set<number>();
  private firstOfYear = 0;
  private lastOfYear = -1;

  note(day: number): void {
    if (day >= this.firstOfYear && day <= this.lastOfYear) return;
    const year = yearOf(dayFromNumber(day));
    this.firstOfYear = firstDayNumberOf(year);
    this.lastOfYear = firstDayNumberOf(year + 1) - 1;
    this.years.add(year);
  }

  result(): Provisionality {
    if (this.years.size === 0) return FIRM;
    return { provisional: true, missingYears: [...this.years].sort((a, b) => a - b) };
  }
}

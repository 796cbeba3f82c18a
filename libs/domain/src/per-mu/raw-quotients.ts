import { fraction, over, times, type Fraction } from '../exact/fraction';

/** What a firm reports for a year; amounts in 万元, energy in tce, emission in tonnes, land in 亩. */
export interface YearFigures {
  readonly tax: Fraction;
  readonly valueAdded: Fraction;
  readonly energy: Fraction;
  readonly emission: Fraction;
  readonly staff: Fraction;
  readonly research: Fraction;
  readonly mainRevenue: Fraction;
  readonly land: Fraction;
}

/** The six plain quotients of 浙政发〔2018〕5号; null where nothing stands below the line. */
export interface RawQuotients {
  readonly taxPerMu: Fraction | null;
  readonly valueAddedPerMu: Fraction | null;
  readonly valueAddedPerTce: Fraction | null;
  readonly valueAddedPerEmission: Fraction | null;
  readonly labourProductivity: Fraction | null;
  readonly researchPercent: Fraction | null;
}

const quotient = (a: Fraction, b: Fraction): Fraction | null => (b.numerator === 0n ? null : over(a, b));

/** Tax and value added per 亩, per tce and per tonne, per person, and R&D in percent of main revenue. */
export function rawQuotients(figures: YearFigures): RawQuotients {
  const research = quotient(figures.research, figures.mainRevenue);
  return {
    taxPerMu: quotient(figures.tax, figures.land),
    valueAddedPerMu: quotient(figures.valueAdded, figures.land),
    valueAddedPerTce: quotient(figures.valueAdded, figures.energy),
    valueAddedPerEmission: quotient(figures.valueAdded, figures.emission),
    labourProductivity: quotient(figures.valueAdded, figures.staff),
    researchPercent: research && times(research, fraction('100')),
  };
}

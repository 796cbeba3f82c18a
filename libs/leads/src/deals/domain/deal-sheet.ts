import { compare, fraction, ratio, times, ZERO, type DomainError, type LegalDay } from '@luodi/domain';
import { firmCodeFaults, projectCodeFaults } from './codes';

/** The four control indicators with tax and energy, as agreed (S015); 万元/亩 and t standard coal per 万元. */
export interface Indicators {
  readonly investmentIntensityWanPerMu: string;
  readonly outputWanPerMu: string;
  readonly plotRatio: string;
  readonly taxWanPerMu?: string | undefined;
  readonly energyTcePerWan?: string | undefined;
}

/** 建设进度 in calendar months, counted from delivery. */
export interface Schedule {
  readonly startMonthsAfterDelivery: number;
  readonly completionMonthsAfterStart: number;
  readonly productionMonthsAfterCompletion: number;
}

type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What a clerk typed in: right in shape, not yet in substance. */
export interface DealSheet {
  readonly projectName: string;
  readonly projectCode?: string | undefined;
  readonly firmName: string;
  readonly firmCreditCode: string;
  readonly creditCodeConfirmed?: boolean | undefined;
  readonly industryCode: string;
  readonly industryFlags: readonly string[];
  readonly investmentFen: string;
  readonly landAreaM2: string;
  readonly signedOn: LegalDay;
  readonly indicators?: Partly<Indicators> | undefined;
  readonly schedule?: Partly<Schedule> | undefined;
  readonly responsibleLeaderId?: string | undefined;
  readonly squadMemberIds: readonly string[];
}

/** A sheet that passed every check: only this can be signed, so that nobody can forget to check. */
export interface AgreedDeal {
  readonly projectName: string;
  readonly projectCode?: string;
  readonly firmName: string;
  readonly firmCreditCode: string;
  readonly industryCode: string;
  readonly industryFlags: readonly string[];
  readonly investmentFen: string;
  readonly landAreaM2: string;
  readonly signedOn: LegalDay;
  readonly indicators: Indicators;
  readonly schedule: Schedule;
  readonly responsibleLeaderId?: string;
  readonly squadMemberIds: readonly string[];
}

/** Worth a second look, refuses nothing. */
export type DealWarningCode = 'INVESTMENT_BELOW_INTENSITY';

export type CheckedSheet =
  | { readonly ok: true; readonly agreed: AgreedDeal; readonly warnings: readonly DealWarningCode[] }
  | { readonly ok: false; readonly faults: readonly [DomainError, ...DomainError[]] };

const REQUIRED = {
  investmentIntensityWanPerMu: 'LEADS.INTENSITY_MISSING',
  outputWanPerMu: 'LEADS.OUTPUT_MISSING',
  plotRatio: 'LEADS.PLOT_RATIO_MISSING',
} as const;

const SCHEDULE_PARTS = [
  'startMonthsAfterDelivery',
  'completionMonthsAfterStart',
  'productionMonthsAfterCompletion',
] as const;

/**
 * Checks everything about a deal at once and tells every fault with its path.
 * Source: 「簽訂的協議或合同要明確項目畝均投資強度、單位面積產值、容積率及建設進度」 (001, S015).
 * @param today the legal day of the decision
 * @param prefix path of the sheet inside a larger input, such as `deals.3.`
 */
export function checkDealSheet(sheet: DealSheet, today: LegalDay, prefix = ''): CheckedSheet {
  const code = firmCodeFaults(sheet.firmCreditCode, sheet.creditCodeConfirmed ?? false);
  const [first, ...rest] = [
    ...code.faults,
    ...projectCodeFaults(sheet.projectCode),
    ...amountFaults(sheet),
    ...missingParts(sheet),
    ...(sheet.signedOn > today ? [{ code: 'LEADS.SIGNED_IN_FUTURE', facts: { today }, path: 'signedOn' }] : []),
  ].map((fault) => ({ ...fault, path: prefix + fault.path }));
  if (first) return { ok: false, faults: [first, ...rest] };
  const agreed = agreedFrom(sheet, code.normalised);
  return { ok: true, agreed, warnings: investmentCovers(agreed) ? [] : ['INVESTMENT_BELOW_INTENSITY'] };
}

type Fault = DomainError & { readonly path: string };

function missingParts({ indicators, schedule }: DealSheet): Fault[] {
  const faults: Fault[] = [];
  for (const [name, code] of Object.entries(REQUIRED))
    if (indicators?.[name as keyof typeof REQUIRED] === undefined) faults.push({ code, path: `indicators.${name}` });
  const absent = SCHEDULE_PARTS.filter((part) => schedule?.[part] === undefined);
  if (absent.length === SCHEDULE_PARTS.length) faults.push({ code: 'LEADS.SCHEDULE_MISSING', path: 'schedule' });
  else for (const part of absent) faults.push({ code: 'LEADS.SCHEDULE_MISSING', path: `schedule.${part}` });
  return faults;
}

function amountFaults(sheet: DealSheet): Fault[] {
  const amounts: Record<string, string | undefined> = {
    investmentFen: sheet.investmentFen,
    landAreaM2: sheet.landAreaM2,
    'indicators.investmentIntensityWanPerMu': sheet.indicators?.investmentIntensityWanPerMu,
    'indicators.outputWanPerMu': sheet.indicators?.outputWanPerMu,
    'indicators.plotRatio': sheet.indicators?.plotRatio,
    'indicators.taxWanPerMu': sheet.indicators?.taxWanPerMu,
    'indicators.energyTcePerWan': sheet.indicators?.energyTcePerWan,
  };
  return Object.entries(amounts)
    .filter(([, amount]) => amount !== undefined && !isPositive(amount))
    .map(([path]) => ({ code: 'LEADS.AMOUNT_NOT_POSITIVE', path }));
}

/** Called only for a sheet without faults: the required parts are there. */
function agreedFrom(sheet: DealSheet, firmCreditCode: string): AgreedDeal {
  return {
    projectName: sheet.projectName,
    ...(sheet.projectCode && { projectCode: sheet.projectCode }),
    firmName: sheet.firmName,
    firmCreditCode,
    industryCode: sheet.industryCode,
    industryFlags: sheet.industryFlags,
    investmentFen: sheet.investmentFen,
    landAreaM2: sheet.landAreaM2,
    signedOn: sheet.signedOn,
    indicators: sheet.indicators as Indicators,
    schedule: sheet.schedule as Schedule,
    ...(sheet.responsibleLeaderId && { responsibleLeaderId: sheet.responsibleLeaderId }),
    squadMemberIds: [...new Set(sheet.squadMemberIds)],
  };
}

/** Whether a decimal or an amount in fen is above zero. */
export const isPositive = (decimal: string): boolean => compare(fraction(decimal), ZERO) > 0;

/**
 * Whether the total investment covers intensity × area, compared exactly. 1 亩 = 2000/3 m², 1 万元 = 1,000,000 fen:
 * intensity [万元/亩] × area [m²] × 3/2000 × 10⁶ ≤ investment [fen].
 */
function investmentCovers({ investmentFen, landAreaM2, indicators }: AgreedDeal): boolean {
  const perM2 = times(fraction(indicators.investmentIntensityWanPerMu), ratio(3n * 1_000_000n, 2000n));
  return compare(times(perM2, fraction(landAreaM2)), fraction(investmentFen)) <= 0;
}

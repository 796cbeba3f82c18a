import type { listIdleLandRoute, RouteAnswer } from '@luodi/contracts';
import {
  daysBetween,
  dueFen,
  fenFromText,
  fenToText,
  idleFee,
  idleThresholds,
  yuanOf,
  type LegalDay,
} from '@luodi/domain';

type View = RouteAnswer<typeof listIdleLandRoute>['items'][number];

/** A row of `start_obligation` as the list reads it. */
export type IdleLandRow = Omit<View, 'daysOverdue' | 'oneYearLastDay' | 'twoYearLastDay' | 'feeFen' | 'derivation'> & {
  readonly priceFen: string;
};

/** The row with everything that follows from its dates on the day of the answer: what a clerk asks "why" about. */
export function idleLandView({ priceFen, ...row }: IdleLandRow, today: LegalDay): View {
  const { oneYearLastDay, twoYearsLastDay } = idleThresholds(row.agreedStartOn);
  const until = row.startedOn ?? today;
  const daysOverdue = Math.max(0, daysBetween(row.agreedStartOn, until));
  const fee = row.route === 'FEE_20PCT' ? fenToText(dueFen(idleFee(yuanOf(fenFromText(priceFen))))) : null;
  return {
    ...row,
    daysOverdue,
    oneYearLastDay,
    twoYearLastDay: twoYearsLastDay,
    feeFen: fee,
    derivation: [
      `交地 ${row.deliveredOn}，约定开工日 ${row.agreedStartOn}，至 ${until} 已过 ${daysOverdue} 日`,
      `满一年：${oneYearLastDay} 终了后；满两年：${twoYearsLastDay} 终了后；状态门槛不顺延（53号令 2、14）`,
      ...(row.governmentCaused ? ['政府原因或不可抗力：协商处置（53号令 8、12）'] : []),
    ],
  };
}

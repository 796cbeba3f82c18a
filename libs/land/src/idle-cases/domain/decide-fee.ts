import {
  dayOf,
  dueFen,
  enforcementOf,
  fenFromText,
  fenToText,
  idleFee,
  Ok,
  refuse,
  workCalendar,
  yuanOf,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import { unacknowledged } from './acknowledged';
import type { IdleCase } from './idle-case';
import { dueOf, type CalendarRules, type Due } from './idle-case.due';
import type { FeeDecided } from './idle-case.events';
import { routeOn, runningCase } from './running-case';

export interface DecideFee {
  readonly projectId: string;
  readonly decisionNumber: string;
  readonly approvalNumber: string;
  readonly servedOn: LegalDay;
  readonly acknowledgeProvisional: boolean;
}

/** T5, T7 and T8 together: the decision names the day to pay and the remedy routes (Art. 16). */
export function feeDaysOf(
  servedOn: LegalDay,
  rules: CalendarRules,
): { due: Due; lawsuitBy: LegalDay; courtBy: LegalDay } {
  const calendar = workCalendar(rules.calendar.content);
  const { lawsuit, applyBy } = enforcementOf({ served: servedOn, reconsideration: null, lawsuit: null, calendar });
  const pay = dueOf('PAY', servedOn, rules);
  const missing = [...new Set([...pay.missingYears, ...lawsuit.missingYears, ...(applyBy?.missingYears ?? [])])];
  const provisional = missing.length > 0;
  return {
    due: { ...pay, provisional, missingYears: missing.sort((a, b) => a - b) },
    lawsuitBy: lawsuit.due ?? servedOn,
    courtBy: applyBy?.due ?? servedOn,
  };
}

/**
 * 征缴土地闲置费决定书: 20 % of the land price, exact, half-up to 分, between one and two full idle years, after the hearing
 * and with the number of the government's approval. Payable in 30 days from service (T5).
 * Source: 闲置土地处置办法 14(一), 15, 17(1); 城市房地产管理法 26; regulation 8.5, 8.7.
 * Errors: the gate's, LAND.EXIT_HEARING_NOTICE_MISSING, .EXIT_HEARING_OPEN, .NOT_THE_FEE_ROUTE, .DAY_TOO_EARLY,
 * .DAY_IN_FUTURE, .PROVISIONAL_DAY
 */
export function decideFee(
  idle: IdleCase,
  { decisionNumber, approvalNumber, servedOn, acknowledgeProvisional, by }: Given<DecideFee>,
  rules: CalendarRules,
  now: Instant,
): Decision<FeeDecided> {
  const { running, refusal } = runningCase(idle, 'PUBLISHED', 'HEARING_TOLD');
  if (refusal) return refusal;
  const { hearing, facts } = running;
  if (!hearing) return refuse('LAND.EXIT_HEARING_NOTICE_MISSING');
  if (!hearing.settled) return refuse('LAND.EXIT_HEARING_OPEN');
  if (servedOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: servedOn }, 'servedOn');
  if (servedOn < hearing.on) return refuse('LAND.DAY_TOO_EARLY', { earliest: hearing.on }, 'servedOn');
  const route = routeOn(running, servedOn);
  if (route !== 'FEE_20PCT') return refuse('LAND.NOT_THE_FEE_ROUTE', { route: route ?? '—' });
  const days = feeDaysOf(servedOn, rules);
  const refused = unacknowledged(days.due, acknowledgeProvisional);
  if (refused) return refused;
  const feeFen = fenToText(dueFen(idleFee(yuanOf(fenFromText(facts.priceFen)))));
  const acknowledgedProvisional = days.due.provisional;
  return Ok([{ type: 'FeeDecided', decisionNumber, approvalNumber, feeFen, ...days, acknowledgedProvisional, by }]);
}

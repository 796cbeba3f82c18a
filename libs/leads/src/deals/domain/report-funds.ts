import { dayOf, Ok, refuse, refuseAll, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import { actorId, type Deal, type Instalment } from './deal';
import type { DealEvent } from './deal.events';
import { isPositive } from './deal-sheet';

/** Keeps a deal's state small; a project is paid in by far fewer transfers. */
export const INSTALMENT_LIMIT = 24;

export interface ReportFunds {
  readonly instalmentId: string;
  readonly amountFen: string;
  readonly arrivedOn: LegalDay;
  readonly evidence: string;
}

/**
 * Reports one instalment of paid-in funds with its bank or verification record (S019, 8.4). The same instalment again
 * is the same fact; other content under its number is refused; a returned one may be reported anew.
 * Errors: LEADS.DEAL_ENDED, LEADS.INSTALMENT_DIFFERS, LEADS.TOO_MANY_INSTALMENTS, LEADS.AMOUNT_NOT_POSITIVE,
 * LEADS.REACHED_IN_FUTURE
 */
export function reportFunds(state: Deal, command: Given<ReportFunds>, _: unknown, now: Instant): Decision<DealEvent> {
  const { instalmentId, amountFen, arrivedOn, evidence } = command;
  const known = state.instalments.find((one) => one.instalmentId === instalmentId);
  if (known && known.status !== 'RETURNED') return isSame(known, command) ? Ok([]) : refuse('LEADS.INSTALMENT_DIFFERS');
  if (state.status === 'ENDED') return refuse('LEADS.DEAL_ENDED', { outcome: state.outcome });
  if (!known && state.instalments.length >= INSTALMENT_LIMIT)
    return refuse('LEADS.TOO_MANY_INSTALMENTS', { limit: INSTALMENT_LIMIT });
  const today = dayOf(now);
  const refused = refuseAll([
    ...(isPositive(amountFen) ? [] : [{ code: 'LEADS.AMOUNT_NOT_POSITIVE', path: 'amountFen' }]),
    ...(arrivedOn > today ? [{ code: 'LEADS.REACHED_IN_FUTURE', facts: { today }, path: 'arrivedOn' }] : []),
  ]);
  if (refused) return refused;
  const reportedBy = actorId(command.by);
  return Ok([{ type: 'FundsReported', instalmentId, amountFen, arrivedOn, evidence, reportedBy }]);
}

const isSame = (known: Instalment, command: ReportFunds): boolean =>
  BigInt(known.amountFen) === BigInt(command.amountFen) && known.arrivedOn === command.arrivedOn;

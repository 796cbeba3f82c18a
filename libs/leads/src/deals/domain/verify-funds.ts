import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import { actorId, type Deal } from './deal';
import type { DealEvent } from './deal.events';

export interface VerifyFunds {
  readonly instalmentId: string;
  readonly result: 'VERIFIED' | 'RETURNED';
  readonly note?: string | undefined;
}

/**
 * Another person than the reporter verifies an instalment (S29); verified instalments add up, exact to the fen (S019).
 * Errors: LEADS.DEAL_ENDED, LEADS.INSTALMENT_NOT_FOUND, LEADS.INSTALMENT_ALREADY_VERIFIED, LEADS.OWN_REPORT,
 * LEADS.NOTE_MISSING
 */
export function verifyFunds(state: Deal, command: Given<VerifyFunds>): Decision<DealEvent> {
  if (state.status === 'ENDED') return refuse('LEADS.DEAL_ENDED', { outcome: state.outcome });
  const { instalmentId, result, note } = command;
  const instalment = state.instalments.find((one) => one.instalmentId === instalmentId);
  if (instalment?.status === 'VERIFIED') return refuse('LEADS.INSTALMENT_ALREADY_VERIFIED');
  if (instalment?.status !== 'REPORTED') return refuse('LEADS.INSTALMENT_NOT_FOUND');
  const by = actorId(command.by);
  if (instalment.reportedBy === by) return refuse('LEADS.OWN_REPORT');
  if (result === 'RETURNED') {
    if (!note) return refuse('LEADS.NOTE_MISSING', undefined, 'note');
    return Ok([{ type: 'FundsReturned', instalmentId, note, returnedBy: by }]);
  }
  const { amountFen, arrivedOn } = instalment;
  return Ok([{ type: 'FundsVerified', instalmentId, amountFen, arrivedOn, verifiedBy: by }]);
}

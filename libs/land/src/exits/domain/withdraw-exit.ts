import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { ExitWithdrawn, OrderWithdrawn } from './exit-case.events';
import { runningExit } from './open-exit-gate';

export interface WithdrawExit {
  readonly projectId: string;
  readonly warningId: string;
  readonly on: LegalDay;
  readonly reason: string;
}

/**
 * evaluation withdrew an order (13.6): the last one ends the work item, unless the parcel is already back.
 * Errors: the gate's, LAND.EXIT_WARNING_MISSING
 */
export function withdrawExit(
  exit: ExitCase,
  { warningId, on, reason }: Given<WithdrawExit>,
): Decision<ExitWithdrawn | OrderWithdrawn> {
  const { running, refusal } = runningExit(exit);
  if (refusal) return refusal;
  const orders = [running.order, ...running.joined];
  if (!orders.some((order) => order.warningId === warningId)) return refuse('LAND.EXIT_WARNING_MISSING');
  if (orders.length > 1) return Ok([{ type: 'OrderWithdrawn', warningId, on, reason }]);
  return Ok([{ type: 'ExitWithdrawn', on, reason }]);
}

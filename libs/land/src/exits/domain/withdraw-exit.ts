import { Ok, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { ExitWithdrawn } from './exit-case.events';
import { runningExit } from './open-exit-gate';

export interface WithdrawExit {
  readonly exitId: string;
  readonly on: LegalDay;
  readonly reason: string;
}

/** evaluation withdrew its order (13.6): the work item ends, unless the parcel is already back. Errors: the gate's */
export function withdrawExit(exit: ExitCase, { on, reason }: Given<WithdrawExit>): Decision<ExitWithdrawn> {
  const { refusal } = runningExit(exit);
  if (refusal) return refusal;
  return Ok([{ type: 'ExitWithdrawn', on, reason }]);
}

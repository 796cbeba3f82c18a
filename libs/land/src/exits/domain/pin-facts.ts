import { Ok, type Decision, type Given } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { LandFactsPinned } from './exit-case.events';
import { runningExit } from './open-exit-gate';

export type PinFacts = Omit<LandFactsPinned, 'type'> & { readonly exitId: string };

/** Price, term and start as the obligation states them; again when they change. Errors: the gate's */
export function pinFacts(exit: ExitCase, { exitId: _, by: __, ...land }: Given<PinFacts>): Decision<LandFactsPinned> {
  const { refusal } = runningExit(exit);
  if (refusal) return refusal;
  return Ok([{ type: 'LandFactsPinned', ...land }]);
}

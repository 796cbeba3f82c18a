import { fenFromText, fenToText, Ok, refuse, sumFen, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { CompensationFixed } from './exit-case.events';
import { landCompensation } from './land-compensation';
import { runningExit } from './open-exit-gate';

export interface FixCompensation {
  readonly exitId: string;
  readonly asOf: LegalDay;
  readonly buildingsFen: string;
  readonly valuationNumber?: string;
}

/**
 * Fixes what is paid: land by remaining term, lawful buildings as assessed (14.2).
 * Errors: the gate's, LAND.EXIT_METHOD_MISSING, .EXIT_FACTS_MISSING
 */
export function fixCompensation(
  exit: ExitCase,
  { asOf, buildingsFen, valuationNumber, by }: Given<FixCompensation>,
): Decision<CompensationFixed> {
  const { running, refusal } = runningExit(exit);
  if (refusal) return refusal;
  const { chosen, land } = running;
  if (!chosen) return refuse('LAND.EXIT_METHOD_MISSING');
  if (!land) return refuse('LAND.EXIT_FACTS_MISSING');
  const free = chosen.method === 'RECOVER' && chosen.contractEndedNumber === undefined;
  const { landFen, derivation } = landCompensation(land, asOf, free);
  const totalFen = fenToText(sumFen([landFen, buildingsFen].map(fenFromText)));
  const valuation = valuationNumber === undefined ? {} : { valuationNumber };
  return Ok([{ type: 'CompensationFixed', asOf, landFen, buildingsFen, totalFen, derivation, ...valuation, by }]);
}

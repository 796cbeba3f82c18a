import { Ok, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { DealNoted } from './land-supply.events';

export type NoteDeal = Omit<DealNoted, 'type'> & { readonly projectId: string };

/** Keeps what leads agreed with the firm; the contract will copy it unchanged (S063). */
export const noteDeal = (
  _supply: LandSupply,
  { projectId: _, by: __, ...facts }: Given<NoteDeal>,
): Decision<DealNoted> => Ok([{ type: 'DealNoted', ...facts }]);

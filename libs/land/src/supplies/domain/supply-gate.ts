import { refuse } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { DealNoted } from './land-supply.events';

export interface SupplyRules {
  readonly supply: {
    readonly version: number;
    readonly content: { readonly barredFlags: readonly string[]; readonly secondSignOffFromMu: string };
  };
}

/** A supply that passed the gate: its deal is on file. */
export type OpenSupply = LandSupply & { readonly deal: Omit<DealNoted, 'type'> };

const plain = (flag: string): string => flag.toLowerCase().replaceAll('-', '_');

type Gate =
  | { readonly open: OpenSupply; readonly refusal?: undefined }
  | { readonly open?: undefined; readonly refusal: ReturnType<typeof refuse> };

/**
 * Every land command goes through here: admitted (S020), with the one supply task, and without a flag that bars land
 * even when admission passed the project by mistake (S060).
 * Errors: LAND.PROJECT_NOT_ADMITTED, LAND.SUPPLY_ENDED, LAND.NO_SUPPLY_TASK, LAND.POLICY_INCONSISTENT
 */
export function supplyGate(supply: LandSupply, { supply: rules }: SupplyRules): Gate {
  const { deal, admission, openedBy } = supply;
  if (admission !== 'ADMITTED') return { refusal: refuse('LAND.PROJECT_NOT_ADMITTED') };
  if (supply.ended) return { refusal: refuse('LAND.SUPPLY_ENDED') };
  if (openedBy === undefined || !deal) return { refusal: refuse('LAND.NO_SUPPLY_TASK') };
  const barred = rules.content.barredFlags.map(plain);
  const flags = deal.industryFlags.filter((flag) => barred.includes(plain(flag)));
  if (flags.length > 0) return { refusal: refuse('LAND.POLICY_INCONSISTENT', { flags }) };
  return { open: { ...supply, deal } };
}

import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { emptyLandSupply, evolveLandSupply, type LandSupply } from './domain/land-supply';
import { landSupplyDeadlines } from './domain/land-supply.deadlines';
import type { LandSupplyEvent } from './domain/land-supply.events';
import { publishLandSupply } from './publishing/land-supply.publisher';
import { LandSupplyRow, landSupplyRows } from './rows/land-supply.row';
import { SupplyJournalRow, supplyJournalEntry } from './rows/supply-journal.row';

/** One stream per project, `derivedId(projectId, 'land-supply')`: what others said, and the supply up to delivery. */
export const landSupply = defineAggregate<LandSupply, LandSupplyEvent>({
  type: 'land-supply',
  schema: 2,
  initial: emptyLandSupply,
  evolve: evolveLandSupply,
  rows: [rowTable(LandSupplyRow, landSupplyRows)],
  entries: [entryTable(SupplyJournalRow, supplyJournalEntry)],
  deadlines: landSupplyDeadlines,
  publish: publishLandSupply,
});

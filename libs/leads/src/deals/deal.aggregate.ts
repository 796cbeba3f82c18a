import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { evolveDeal, noDeal, type Deal } from './domain/deal';
import type { DealEvent } from './domain/deal.events';
import { publishDealEvent } from './publishing/deal-event.publisher';
import { DealEvidenceRow, dealEvidenceEntry } from './rows/deal-evidence.row';
import { DealInstalmentRow, dealInstalmentRows } from './rows/deal-instalment.row';
import { DealMilestoneRow, dealMilestoneRows } from './rows/deal-milestone.row';
import { DealRow, dealRows } from './rows/deal.row';

/** Once per project: its id comes from the project's. */
export const deal = defineAggregate<Deal, DealEvent>({
  type: 'deal',
  initial: noDeal,
  evolve: evolveDeal,
  rows: [
    rowTable(DealRow, dealRows),
    rowTable(DealMilestoneRow, dealMilestoneRows),
    rowTable(DealInstalmentRow, dealInstalmentRows),
  ],
  entries: [entryTable(DealEvidenceRow, dealEvidenceEntry)],
  publish: publishDealEvent,
});

import { defineAggregate, rowTable } from '@luodi/platform/commands';
import { emptyQuota, evolveQuota, type Quota } from './domain/quota';
import { quotaDeadlines } from './domain/quota.deadlines';
import type { QuotaEvent } from './domain/quota.events';
import { publishQuota } from './publishing/quota.publisher';
import { QuotaRow, quotaRows } from './rows/quota.row';

/** Land quota of one zone and year, `derivedId(zone, year, 'quota')`: taking from it is a reservation on this stream. */
export const quota = defineAggregate<Quota, QuotaEvent>({
  type: 'quota',
  schema: 2,
  initial: emptyQuota,
  evolve: evolveQuota,
  rows: [rowTable(QuotaRow, quotaRows)],
  deadlines: quotaDeadlines,
  publish: publishQuota,
});

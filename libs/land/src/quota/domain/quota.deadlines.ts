import { endOfDay, type Instant } from '@luodi/domain';
import type { Quota } from './quota';

export const QUOTA_RESERVATION = 'quota-reservation';

/** Each unconfirmed reservation is released at the end of its last day; the key names the supply. */
export const quotaDeadlines = ({ reserved }: Quota): readonly { key: string; kind: string; dueAt: Instant }[] =>
  reserved.map(({ supplyId, until }) => ({
    key: `${QUOTA_RESERVATION}/${supplyId}`,
    kind: QUOTA_RESERVATION,
    dueAt: endOfDay(until),
  }));

import { endOfDay, type Instant } from '@luodi/domain';
import type { Quota } from './quota';

export const QUOTA_RESERVATION = 'quota-reservation';

/** A supply relies on its reservation to the end of the last day; the plan lets go a day later. */
export const RELEASE_GRACE_MS = 24 * 60 * 60_000;

/** When each reservation that nobody listed on is released; the key names the supply. */
export const quotaDeadlines = ({ reserved }: Quota): readonly { key: string; kind: string; dueAt: Instant }[] =>
  reserved.flatMap(({ supplyId, until }) =>
    until === undefined
      ? []
      : [
          {
            key: `${QUOTA_RESERVATION}/${supplyId}`,
            kind: QUOTA_RESERVATION,
            dueAt: endOfDay(until) + RELEASE_GRACE_MS,
          },
        ],
  );

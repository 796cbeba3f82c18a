import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import type { IdlePublished } from './idle-case.events';
import { runningCase } from './running-case';

export interface PublishIdle {
  readonly projectId: string;
  readonly noticeNumber: string;
  readonly publishedOn: LegalDay;
}

/** Location, holder and idle time on the portal (Art. 11). Errors: the gate's, LAND.DAY_IN_FUTURE */
export function publishIdle(
  idle: IdleCase,
  { noticeNumber, publishedOn: on, by }: Given<PublishIdle>,
  _policies: unknown,
  now: Instant,
): Decision<IdlePublished> {
  const { refusal } = runningCase(idle, 'DETERMINED');
  if (refusal) return refusal;
  if (on > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: on }, 'publishedOn');
  return Ok([{ type: 'IdlePublished', noticeNumber, on, by }]);
}

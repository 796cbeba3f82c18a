import { dayOf, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Lead } from './lead';
import type { LeadEvent } from './lead.events';

export interface LogSecondPromotion {
  readonly parcelId: string;
  readonly parcelNumber: string;
  readonly formerProjectId: string;
}

/**
 * A recovered parcel (收储) opens exactly one second-promotion lead (二次招商, S082), linked to the former project. Its
 * stream's id comes from exit and parcel, so a second fact of the same recovery finds it there and changes nothing.
 */
export function logSecondPromotion(
  state: Lead,
  command: Given<LogSecondPromotion>,
  _: unknown,
  now: Instant,
): Decision<LeadEvent> {
  if (state.status !== 'NONE') return Ok([]);
  return Ok([
    {
      type: 'LeadLogged',
      origin: 'SECOND_PROMOTION',
      projectName: `二次招商：${command.parcelNumber}`,
      channel: 'SECOND_PROMOTION',
      investorClasses: [],
      key: false,
      loggedOn: dayOf(now),
      parcelId: command.parcelId,
      formerProjectId: command.formerProjectId,
    },
  ]);
}

import { Ok, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { Deal } from './deal';
import type { DealEvent } from './deal.events';

export interface AdmitDeal {
  readonly decidedOn: LegalDay;
}

/** The admission review said yes (point 1): start and later milestones may be reported from here. */
export const admitDeal = (state: Deal, command: Given<AdmitDeal>): Decision<DealEvent> =>
  state.status === 'SIGNED' ? Ok([{ type: 'DealAdmitted', admittedOn: command.decidedOn }]) : Ok([]);

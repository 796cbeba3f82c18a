import { assertNever } from '@luodi/domain';
import { dealEndedV1, dealSignedV1, fundsArrivedV1, milestoneReachedV1 } from '@luodi/contracts';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { Deal } from '../domain/deal';
import type { DealEvent, DealSigned } from '../domain/deal.events';

/** What others may know of a deal. Reports that nobody verified, returns and what others told us stay here. */
export function publishDealEvent(event: DealEvent, facts: EventFacts<Deal>): readonly PublicEvent[] {
  const dealId = facts.streamId;
  switch (event.type) {
    case 'DealSigned':
      return [publicEvent(dealSignedV1, signedData(event, dealId))];
    case 'DealEnded': {
      const { outcome, reason, endedOn } = event;
      return [publicEvent(dealEndedV1, { dealId, outcome, reason, endedOn }, { reason })];
    }
    case 'MilestoneVerified': {
      const { milestone, reachedOn, evidence } = event;
      return [publicEvent(milestoneReachedV1, { dealId, milestone, reachedOn, evidence })];
    }
    case 'FundsVerified': {
      const { instalmentId, amountFen, arrivedOn } = event;
      const totalArrivedFen = facts.state.arrivedFen;
      return [publicEvent(fundsArrivedV1, { dealId, instalmentId, amountFen, arrivedOn, totalArrivedFen })];
    }
    case 'DealAdmitted':
    case 'MilestoneReported':
    case 'MilestoneReturned':
    case 'FundsReported':
    case 'FundsReturned':
      return [];
    default:
      return assertNever(event);
  }
}

function signedData({ type: _, warnings: _warnings, ...agreed }: DealSigned, dealId: string) {
  return { dealId, ...agreed, industryFlags: [...agreed.industryFlags], squadMemberIds: [...agreed.squadMemberIds] };
}

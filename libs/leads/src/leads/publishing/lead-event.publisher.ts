import { assertNever } from '@luodi/domain';
import { leadLoggedV1 } from '@luodi/contracts';
import { publicEvent, type PublicEvent } from '@luodi/platform/commands';
import type { LeadEvent } from '../domain/lead.events';

/** Others learn that a lead exists; how it is worked on is the bureau's own. */
export function publishLeadEvent(event: LeadEvent): readonly PublicEvent[] {
  switch (event.type) {
    case 'LeadLogged':
      return [
        publicEvent(leadLoggedV1, {
          projectName: event.projectName,
          channel: event.channel,
          origin: event.origin,
          ...(event.parcelId && { parcelId: event.parcelId }),
          ...(event.formerProjectId && { formerProjectId: event.formerProjectId }),
          ...(event.estimatedInvestmentFen && { estimatedInvestmentFen: event.estimatedInvestmentFen }),
          ...(event.station && { station: event.station }),
          ...(event.investorClasses.length && { investorClasses: [...event.investorClasses] }),
        }),
      ];
    case 'LeadContacted':
    case 'LeadTaken':
    case 'LeadDropped':
    case 'LeadSigned':
      return [];
    default:
      return assertNever(event);
  }
}

import {
  dealSignedV1,
  fundsArrivedV1,
  landContractedV1,
  landDeliveredV1,
  milestoneReachedV1,
  type CloudEvent,
  type DealSignedV1,
  type FundsArrivedV1,
  type LandContractedV1,
  type LandDeliveredV1,
  type MilestoneReachedV1,
} from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import type { ProjectFact } from '../domain/project-file.events';
import { noteFactCommand } from './note-fact.command';

/** Keeps what leads and land say about a project in its file. */
@Controller()
export class FactsConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(dealSignedV1)
  dealSigned(@Fact() event: CloudEvent<DealSignedV1>): Promise<void> {
    const { projectName, firmCreditCode, indicators } = event.data;
    return this.note(event, { kind: 'DEAL', projectName, firmCreditCode, indicators });
  }

  @ConsumesEvent(landContractedV1)
  landContracted(@Fact() event: CloudEvent<LandContractedV1>): Promise<void> {
    const { parcelId, areaM2, indicators, contractedOn } = event.data;
    return this.note(event, { kind: 'CONTRACT', parcelId, areaM2, indicators, on: contractedOn });
  }

  @ConsumesEvent(landDeliveredV1)
  landDelivered(@Fact() event: CloudEvent<LandDeliveredV1>): Promise<void> {
    const { deliveredOn: on, agreedStartOn, agreedCompletionOn } = event.data;
    return this.note(event, { kind: 'DELIVERY', on, agreedStartOn, agreedCompletionOn });
  }

  @ConsumesEvent(milestoneReachedV1)
  milestoneReached(@Fact() event: CloudEvent<MilestoneReachedV1>): Promise<void> {
    return this.note(event, { kind: 'MILESTONE', milestone: event.data.milestone, on: event.data.reachedOn });
  }

  @ConsumesEvent(fundsArrivedV1)
  fundsArrived(@Fact() event: CloudEvent<FundsArrivedV1>): Promise<void> {
    return this.note(event, { kind: 'FUNDS', totalFen: event.data.totalArrivedFen, on: event.data.arrivedOn });
  }

  private note(event: CloudEvent, fact: ProjectFact): Promise<void> {
    return this.commands.react(noteFactCommand, { projectId: event.projectid, fact }, event);
  }
}

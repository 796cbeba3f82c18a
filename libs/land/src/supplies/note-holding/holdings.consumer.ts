import {
  parcelRefusedV1,
  parcelReservedV1,
  quotaRefusedV1,
  quotaReservedV1,
  supplyReleasedV1,
  type CloudEvent,
  type ParcelRefusedV1,
  type ParcelReservedV1,
  type QuotaRefusedV1,
  type QuotaReservedV1,
  type SupplyReleasedV1,
} from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import type { HoldingAnswer } from '../domain/note-holding';
import { noteHoldingCommand } from './note-holding.command';

/** What parcel and quota answer to the supply that asked. */
@Controller()
export class HoldingsConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(parcelReservedV1)
  parcelReserved(@Fact() event: CloudEvent<ParcelReservedV1>): Promise<void> {
    const { parcelId, parcelNumber, areaM2, landGrade, costFen = '0', reservedUntil } = event.data;
    const until = reservedUntil === undefined ? {} : { until: reservedUntil };
    return this.note(event, { type: 'ParcelHeld', parcelId, parcelNumber, areaM2, landGrade, costFen, ...until });
  }

  @ConsumesEvent(parcelRefusedV1)
  parcelRefused(@Fact() event: CloudEvent<ParcelRefusedV1>): Promise<void> {
    return this.note(event, { type: 'ParcelDenied', parcelId: event.data.parcelId, code: event.data.code });
  }

  @ConsumesEvent(quotaReservedV1)
  quotaReserved(@Fact() event: CloudEvent<QuotaReservedV1>): Promise<void> {
    const { quotaId, areaM2, remainingM2, reservedUntil } = event.data;
    const until = reservedUntil === undefined ? {} : { until: reservedUntil };
    return this.note(event, { type: 'QuotaHeld', quotaId, areaM2, remainingM2, ...until });
  }

  @ConsumesEvent(quotaRefusedV1)
  quotaRefused(@Fact() event: CloudEvent<QuotaRefusedV1>): Promise<void> {
    const { quotaId, remainingM2, code } = event.data;
    return this.note(event, { type: 'QuotaDenied', quotaId, remainingM2, ...(code !== undefined && { code }) });
  }

  @ConsumesEvent(supplyReleasedV1)
  async released(@Fact() event: CloudEvent<SupplyReleasedV1>): Promise<void> {
    const { parcelId, quotaId, reason } = event.data;
    if (reason !== 'RESERVATION_LAPSED') return;
    await this.note(event, { type: 'HoldingLapsed', parcelId, quotaId });
  }

  private note(event: CloudEvent, answer: HoldingAnswer): Promise<void> {
    return this.commands.react(noteHoldingCommand, { projectId: event.projectid, answer }, event);
  }
}

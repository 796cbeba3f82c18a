import { Controller } from '@nestjs/common';
import { EVENTS, type CloudEvent, type EventContract } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { enterFactCommand } from './enter-fact.command';

const everyContract = EVENTS as unknown as readonly [EventContract, ...EventContract[]];

/** Every event of every service, our own included: a new contract is in the ledger from its first day (S107). */
@Controller()
export class EveryFactConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(...everyContract)
  async enter(@Fact() event: CloudEvent): Promise<void> {
    const fact = {
      eventId: event.id,
      source: event.source,
      type: event.type,
      sequence: event.sequence,
      occurredAt: Date.parse(event.time),
      actor: event.actor,
      ...(event.reason !== undefined && { reason: event.reason }),
      ...(event.causationid !== undefined && { causationId: event.causationid }),
      data: event.data,
    };
    await this.commands.react(enterFactCommand, { projectId: event.projectid, zone: event.zone, fact }, event);
  }
}

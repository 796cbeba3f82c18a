import { Controller, Module } from '@nestjs/common';
import { leadLoggedV1, type CloudEvent, type LeadLoggedV1 } from '@luodi/contracts';
import { defineService } from '@luodi/platform/boot';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { z } from 'zod';
import { breakPromise, CreatePromise1790000000000, makePromise, promise, promiseLimit } from './promise-service';

@Controller()
class LeadLoggedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(leadLoggedV1)
  handle(@Fact() event: CloudEvent<LeadLoggedV1>): Promise<void> {
    return this.commands.react(makePromise, { id: event.projectid, title: 'echo' }, event);
  }
}

@Module({ controllers: [LeadLoggedConsumer] })
class EchoModule {}

/** Another service that makes a promise of its own for each it hears of. */
export const echoService = defineService({
  name: 'land',
  module: EchoModule,
  aggregates: [promise],
  commands: [makePromise, breakPromise],
  deadlines: [promiseLimit],
  routes: [],
  policySchemas: { 'promise-limit': z.object({ days: z.number().int().positive() }) },
  migrations: [CreatePromise1790000000000],
});

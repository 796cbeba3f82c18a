import { recordFindingRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, derivedId } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { recordFindingCommand } from './record-finding.command';

@Controller()
export class RecordFindingController {
  constructor(private readonly commands: Commands) {}

  @Route(recordFindingRoute)
  async record(
    @Input() { body }: RouteInput<typeof recordFindingRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof recordFindingRoute>> {
    const once = caller.idempotencyKey ?? caller.correlationId;
    const finding = {
      ...body,
      findingId: derivedId(body.projectId, body.ground, once, 'finding'),
      warningId: derivedId(body.projectId, body.ground, once, 'warning'),
      factKey: `${body.foundOn.slice(0, 4)}:${derivedId(body.evidence, 'evidence')}`,
      source: 'PERSON' as const,
    };
    return (await this.commands.execute(recordFindingCommand, finding, caller)) as RouteAnswer<
      typeof recordFindingRoute
    >;
  }
}

import { tellIdleHearingRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { tellIdleHearingCommand } from './tell-idle-hearing.command';

@Controller()
export class TellIdleHearingController {
  constructor(private readonly commands: Commands) {}

  @Route(tellIdleHearingRoute)
  async run(
    @Input() input: RouteInput<typeof tellIdleHearingRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof tellIdleHearingRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(tellIdleHearingCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof tellIdleHearingRoute
    >;
  }
}

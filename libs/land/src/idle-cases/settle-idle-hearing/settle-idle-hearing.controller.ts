import { settleIdleHearingRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { settleIdleHearingCommand } from './settle-idle-hearing.command';

@Controller()
export class SettleIdleHearingController {
  constructor(private readonly commands: Commands) {}

  @Route(settleIdleHearingRoute)
  async run(
    @Input() input: RouteInput<typeof settleIdleHearingRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof settleIdleHearingRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(settleIdleHearingCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof settleIdleHearingRoute
    >;
  }
}

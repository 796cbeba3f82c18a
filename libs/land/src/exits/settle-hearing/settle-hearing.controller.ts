import { settleHearingRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { settleHearingCommand } from './settle-hearing.command';

@Controller()
export class SettleHearingController {
  constructor(private readonly commands: Commands) {}

  @Route(settleHearingRoute)
  async settle(
    @Input() input: RouteInput<typeof settleHearingRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof settleHearingRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { exitId: input.params.exitId, ...body };
    return (await this.commands.execute(settleHearingCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof settleHearingRoute
    >;
  }
}

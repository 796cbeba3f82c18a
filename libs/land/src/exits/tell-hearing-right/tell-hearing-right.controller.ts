import { tellHearingRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { tellHearingRightCommand } from './tell-hearing-right.command';

@Controller()
export class TellHearingRightController {
  constructor(private readonly commands: Commands) {}

  @Route(tellHearingRoute)
  async tell(
    @Input() input: RouteInput<typeof tellHearingRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof tellHearingRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { exitId: input.params.exitId, ...body };
    return (await this.commands.execute(tellHearingRightCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof tellHearingRoute
    >;
  }
}

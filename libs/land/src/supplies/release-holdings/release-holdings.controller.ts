import { releaseHoldingsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { releaseHoldingsCommand } from './release-holdings.command';

@Controller()
export class ReleaseHoldingsController {
  constructor(private readonly commands: Commands) {}

  @Route(releaseHoldingsRoute)
  async release(
    @Input() input: RouteInput<typeof releaseHoldingsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof releaseHoldingsRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(releaseHoldingsCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof releaseHoldingsRoute
    >;
  }
}

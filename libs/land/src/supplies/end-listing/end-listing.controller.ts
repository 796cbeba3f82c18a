import { endListingRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { endListingCommand } from './end-listing.command';

@Controller()
export class EndListingController {
  constructor(private readonly commands: Commands) {}

  @Route(endListingRoute)
  async run(
    @Input() input: RouteInput<typeof endListingRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof endListingRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(endListingCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof endListingRoute
    >;
  }
}

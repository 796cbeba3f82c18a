import { awardLandRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { awardLandCommand } from './award-land.command';

@Controller()
export class AwardLandController {
  constructor(private readonly commands: Commands) {}

  @Route(awardLandRoute)
  async run(
    @Input() input: RouteInput<typeof awardLandRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof awardLandRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(awardLandCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof awardLandRoute
    >;
  }
}

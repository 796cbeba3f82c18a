import { determineIdleRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { determineIdleCommand } from './determine-idle.command';

@Controller()
export class DetermineIdleController {
  constructor(private readonly commands: Commands) {}

  @Route(determineIdleRoute)
  async run(
    @Input() input: RouteInput<typeof determineIdleRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof determineIdleRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(determineIdleCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof determineIdleRoute
    >;
  }
}

import { approvePlanRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { approvePlanCommand } from './approve-plan.command';

@Controller()
export class ApprovePlanController {
  constructor(private readonly commands: Commands) {}

  @Route(approvePlanRoute)
  async run(
    @Input() input: RouteInput<typeof approvePlanRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof approvePlanRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(approvePlanCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof approvePlanRoute
    >;
  }
}

import { closeIdleCaseRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { closeIdleCaseCommand } from './close-idle-case.command';

@Controller()
export class CloseIdleCaseController {
  constructor(private readonly commands: Commands) {}

  @Route(closeIdleCaseRoute)
  async run(
    @Input() input: RouteInput<typeof closeIdleCaseRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof closeIdleCaseRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(closeIdleCaseCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof closeIdleCaseRoute
    >;
  }
}

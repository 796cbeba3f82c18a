import { publishIdleRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { publishIdleCommand } from './publish-idle.command';

@Controller()
export class PublishIdleController {
  constructor(private readonly commands: Commands) {}

  @Route(publishIdleRoute)
  async run(
    @Input() input: RouteInput<typeof publishIdleRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof publishIdleRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(publishIdleCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof publishIdleRoute
    >;
  }
}

import { extendStartRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { extendStartCommand } from './extend-start.command';

@Controller()
export class ExtendStartController {
  constructor(private readonly commands: Commands) {}

  @Route(extendStartRoute)
  async extend(
    @Input() input: RouteInput<typeof extendStartRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof extendStartRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(extendStartCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof extendStartRoute
    >;
  }
}

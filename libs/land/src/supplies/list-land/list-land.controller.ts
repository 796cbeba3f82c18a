import { listLandRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { listLandCommand } from './list-land.command';

@Controller()
export class ListLandController {
  constructor(private readonly commands: Commands) {}

  @Route(listLandRoute)
  async run(
    @Input() input: RouteInput<typeof listLandRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listLandRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(listLandCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof listLandRoute
    >;
  }
}

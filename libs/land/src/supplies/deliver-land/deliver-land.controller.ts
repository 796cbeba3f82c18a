import { deliverLandRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { deliverLandCommand } from './deliver-land.command';

@Controller()
export class DeliverLandController {
  constructor(private readonly commands: Commands) {}

  @Route(deliverLandRoute)
  async deliver(
    @Input() input: RouteInput<typeof deliverLandRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof deliverLandRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(deliverLandCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof deliverLandRoute
    >;
  }
}

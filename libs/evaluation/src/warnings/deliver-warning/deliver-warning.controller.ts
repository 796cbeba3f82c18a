import { deliverWarningRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { deliverWarningCommand } from './deliver-warning.command';

@Controller()
export class DeliverWarningController {
  constructor(private readonly commands: Commands) {}

  @Route(deliverWarningRoute)
  async deliver(
    @Input() input: RouteInput<typeof deliverWarningRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof deliverWarningRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { warningId: input.params.warningId, ...body };
    return (await this.commands.execute(deliverWarningCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof deliverWarningRoute
    >;
  }
}

import { recoverParcelRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { recoverParcelCommand } from './recover-parcel.command';

@Controller()
export class RecoverParcelController {
  constructor(private readonly commands: Commands) {}

  @Route(recoverParcelRoute)
  async recover(
    @Input() input: RouteInput<typeof recoverParcelRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof recoverParcelRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { exitId: input.params.exitId, ...body };
    return (await this.commands.execute(recoverParcelCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof recoverParcelRoute
    >;
  }
}

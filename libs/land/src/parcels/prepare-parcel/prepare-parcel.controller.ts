import { prepareParcelRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { prepareParcelCommand } from './prepare-parcel.command';

@Controller()
export class PrepareParcelController {
  constructor(private readonly commands: Commands) {}

  @Route(prepareParcelRoute)
  async run(
    @Input() input: RouteInput<typeof prepareParcelRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof prepareParcelRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { parcelId: input.params.parcelId, ...body };
    return (await this.commands.execute(prepareParcelCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof prepareParcelRoute
    >;
  }
}

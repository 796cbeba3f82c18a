import { chooseParcelRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { chooseParcelCommand } from './choose-parcel.command';

@Controller()
export class ChooseParcelController {
  constructor(
    private readonly commands: Commands,
    private readonly database: ReadDatabase,
  ) {}

  @Route(chooseParcelRoute)
  async choose(
    @Input() input: RouteInput<typeof chooseParcelRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof chooseParcelRoute>> {
    const { expectedVersion, ...body } = input.body;
    const known = await this.database.query([caller.zone], 'select 1 from parcel where stream_id = $1', [
      body.parcelId,
    ]);
    const command = { projectId: input.params.projectId, ...body, parcelKnown: known.length > 0 };
    return (await this.commands.execute(chooseParcelCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof chooseParcelRoute
    >;
  }
}

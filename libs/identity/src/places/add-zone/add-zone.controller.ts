import { addZoneRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, Refused } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { PlacesQuery } from '../places.query';
import { addZoneCommand } from './add-zone.command';

@Controller()
export class AddZoneController {
  constructor(
    private readonly commands: Commands,
    private readonly places: PlacesQuery,
  ) {}

  @Route(addZoneRoute)
  async add(
    @Input() { body }: RouteInput<typeof addZoneRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof addZoneRoute>> {
    const parent = body.parent && (await this.places.all()).find((place) => place.zone === body.parent);
    if (body.parent && !parent)
      throw new Refused([{ code: 'IDENTITY.ZONE_UNKNOWN', facts: { zone: body.parent }, path: 'parent' }]);
    const { id, version } = await this.commands.execute(
      addZoneCommand,
      { ...body, ...(parent && { parentKind: parent.kind }) },
      caller,
    );
    return { id, version, zone: body.zone };
  }
}

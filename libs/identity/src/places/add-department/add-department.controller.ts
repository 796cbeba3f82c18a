import { addDepartmentRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, Refused } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { PlacesQuery } from '../places.query';
import { addDepartmentCommand } from './add-department.command';

@Controller()
export class AddDepartmentController {
  constructor(
    private readonly commands: Commands,
    private readonly places: PlacesQuery,
  ) {}

  @Route(addDepartmentRoute)
  async add(
    @Input() { body }: RouteInput<typeof addDepartmentRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof addDepartmentRoute>> {
    const known = (await this.places.all()).some((place) => place.zone === body.zone);
    if (!known) throw new Refused([{ code: 'IDENTITY.ZONE_UNKNOWN', facts: { zone: body.zone }, path: 'zone' }]);
    const { id, version } = await this.commands.execute(addDepartmentCommand, body, caller);
    return { id, version, departmentId: body.departmentId };
  }
}

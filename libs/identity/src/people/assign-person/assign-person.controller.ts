import { assignPersonRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, Refused } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { PlacesQuery } from '../../places/places.query';
import { assignPersonCommand } from './assign-person.command';

@Controller()
export class AssignPersonController {
  constructor(
    private readonly commands: Commands,
    private readonly places: PlacesQuery,
  ) {}

  @Route(assignPersonRoute)
  async assign(
    @Input() { params, body }: RouteInput<typeof assignPersonRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof assignPersonRoute>> {
    const [first, ...rest] = await this.places.assignmentFaults([body]);
    if (first) throw new Refused([first, ...rest]);
    return this.commands.execute(assignPersonCommand, { ...params, ...body }, caller);
  }
}

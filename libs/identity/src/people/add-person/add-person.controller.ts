import { addPersonRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, derivedId, Refused } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { hashPassword } from '../../passwords/password-hash';
import { PlacesQuery } from '../../places/places.query';
import { isStrongPassword } from '../domain/password-strength';
import { addPersonCommand } from '../add-person.command';

@Controller()
export class AddPersonController {
  constructor(
    private readonly commands: Commands,
    private readonly places: PlacesQuery,
  ) {}

  @Route(addPersonRoute)
  async add(
    @Input() { body }: RouteInput<typeof addPersonRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof addPersonRoute>> {
    const { password, ...person } = body;
    const faults = await this.places.assignmentFaults(body.assignments);
    if (!isStrongPassword(password, body.username)) faults.push({ code: 'IDENTITY.PASSWORD_WEAK', path: 'password' });
    const [first, ...rest] = faults;
    if (first) throw new Refused([first, ...rest]);
    const personId = derivedId(caller.idempotencyKey ?? caller.correlationId, 'person');
    const passwordHash = await hashPassword(password, personId);
    return this.commands.execute(addPersonCommand, { ...person, personId, passwordHash }, caller);
  }
}

import { Controller } from '@nestjs/common';
import { formSquadRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { versioned } from '../../request';
import { formSquadCommand } from './form-squad.command';

@Controller()
export class FormSquadController {
  constructor(private readonly commands: Commands) {}

  @Route(formSquadRoute)
  form(
    @Input() { params, body }: RouteInput<typeof formSquadRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof formSquadRoute>> {
    const { expectedVersion, ...named } = body;
    return this.commands.execute(formSquadCommand, { ...params, ...named }, caller, versioned(expectedVersion));
  }
}

import { setPersonActiveRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { setPersonActiveCommand } from './set-person-active.command';

@Controller()
export class SetPersonActiveController {
  constructor(private readonly commands: Commands) {}

  @Route(setPersonActiveRoute)
  set(
    @Input() { params, body }: RouteInput<typeof setPersonActiveRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof setPersonActiveRoute>> {
    return this.commands.execute(setPersonActiveCommand, { ...params, ...body }, caller);
  }
}

import { setZoneLevelRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { setZoneLevelCommand } from './set-zone-level.command';

@Controller()
export class SetZoneLevelController {
  constructor(private readonly commands: Commands) {}

  @Route(setZoneLevelRoute)
  set(
    @Input() { params, body }: RouteInput<typeof setZoneLevelRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof setZoneLevelRoute>> {
    return this.commands.execute(setZoneLevelCommand, { ...params, ...body }, caller);
  }
}

import { Controller } from '@nestjs/common';
import { drawExpertsRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { drawExpertsCommand } from './draw-experts.command';

@Controller()
export class DrawExpertsController {
  constructor(private readonly commands: Commands) {}

  @Route(drawExpertsRoute)
  draw(@Input() { params, body }: RouteInput<typeof drawExpertsRoute>, @From() caller: Caller) {
    return this.commands.execute(drawExpertsCommand, params, caller, { expectedVersion: body.expectedVersion });
  }
}

import { Controller } from '@nestjs/common';
import { openStageRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { openStageCommand } from './open-stage.command';

@Controller()
export class OpenStageController {
  constructor(private readonly commands: Commands) {}

  @Route(openStageRoute)
  open(@Input() { params, body }: RouteInput<typeof openStageRoute>, @From() caller: Caller) {
    const { expectedVersion, ...application } = body;
    return this.commands.execute(openStageCommand, { ...params, ...application }, caller, { expectedVersion });
  }
}

import { Controller } from '@nestjs/common';
import { endCorrectionRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { endCorrectionCommand } from './end-correction.command';

@Controller()
export class EndCorrectionController {
  constructor(private readonly commands: Commands) {}

  @Route(endCorrectionRoute)
  end(@Input() { params, body }: RouteInput<typeof endCorrectionRoute>, @From() caller: Caller) {
    const { expectedVersion, ...asked } = body;
    return this.commands.execute(endCorrectionCommand, { ...params, ...asked }, caller, { expectedVersion });
  }
}

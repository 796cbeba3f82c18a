import { Controller } from '@nestjs/common';
import { endItemCorrectionRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { endItemCorrectionCommand } from './end-item-correction.command';

@Controller()
export class EndItemCorrectionController {
  constructor(private readonly commands: Commands) {}

  @Route(endItemCorrectionRoute)
  end(@Input() { params, body }: RouteInput<typeof endItemCorrectionRoute>, @From() caller: Caller) {
    const { expectedVersion, ...asked } = body;
    return this.commands.execute(endItemCorrectionCommand, { ...params, ...asked }, caller, { expectedVersion });
  }
}

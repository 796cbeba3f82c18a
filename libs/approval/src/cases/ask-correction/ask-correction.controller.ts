import { Controller } from '@nestjs/common';
import { askCorrectionRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { askCorrectionCommand } from './ask-correction.command';

@Controller()
export class AskCorrectionController {
  constructor(private readonly commands: Commands) {}

  @Route(askCorrectionRoute)
  ask(@Input() { params, body }: RouteInput<typeof askCorrectionRoute>, @From() caller: Caller) {
    const { expectedVersion, ...asked } = body;
    return this.commands.execute(askCorrectionCommand, { ...params, ...asked }, caller, { expectedVersion });
  }
}

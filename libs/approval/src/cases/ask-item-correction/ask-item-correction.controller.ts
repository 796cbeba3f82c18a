import { Controller } from '@nestjs/common';
import { askItemCorrectionRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { askItemCorrectionCommand } from './ask-item-correction.command';

@Controller()
export class AskItemCorrectionController {
  constructor(private readonly commands: Commands) {}

  @Route(askItemCorrectionRoute)
  ask(@Input() { params, body }: RouteInput<typeof askItemCorrectionRoute>, @From() caller: Caller) {
    const { expectedVersion, ...asked } = body;
    return this.commands.execute(askItemCorrectionCommand, { ...params, ...asked }, caller, { expectedVersion });
  }
}

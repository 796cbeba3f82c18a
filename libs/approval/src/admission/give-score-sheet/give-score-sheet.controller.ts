import { Controller } from '@nestjs/common';
import { giveScoreSheetRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { giveScoreSheetCommand } from './give-score-sheet.command';

@Controller()
export class GiveScoreSheetController {
  constructor(private readonly commands: Commands) {}

  @Route(giveScoreSheetRoute)
  give(@Input() { params, body }: RouteInput<typeof giveScoreSheetRoute>, @From() caller: Caller) {
    const { expectedVersion, ...sheet } = body;
    return this.commands.execute(giveScoreSheetCommand, { ...params, ...sheet }, caller, { expectedVersion });
  }
}

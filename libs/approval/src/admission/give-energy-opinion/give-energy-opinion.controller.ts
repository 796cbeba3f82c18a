import { Controller } from '@nestjs/common';
import { giveEnergyOpinionRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { giveEnergyOpinionCommand } from './give-energy-opinion.command';

@Controller()
export class GiveEnergyOpinionController {
  constructor(private readonly commands: Commands) {}

  @Route(giveEnergyOpinionRoute)
  give(@Input() { params, body }: RouteInput<typeof giveEnergyOpinionRoute>, @From() caller: Caller) {
    const { expectedVersion, ...opinion } = body;
    return this.commands.execute(giveEnergyOpinionCommand, { ...params, ...opinion }, caller, { expectedVersion });
  }
}

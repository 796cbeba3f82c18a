import { Controller } from '@nestjs/common';
import { withdrawStageRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { withdrawStageCommand } from './withdraw-stage.command';

@Controller()
export class WithdrawStageController {
  constructor(private readonly commands: Commands) {}

  @Route(withdrawStageRoute)
  withdraw(@Input() { params, body }: RouteInput<typeof withdrawStageRoute>, @From() caller: Caller) {
    const { expectedVersion, ...withdrawal } = body;
    return this.commands.execute(withdrawStageCommand, { ...params, ...withdrawal }, caller, { expectedVersion });
  }
}

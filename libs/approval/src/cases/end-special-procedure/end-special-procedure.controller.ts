import { Controller } from '@nestjs/common';
import { endSpecialProcedureRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { endSpecialProcedureCommand } from './end-special-procedure.command';

@Controller()
export class EndSpecialProcedureController {
  constructor(private readonly commands: Commands) {}

  @Route(endSpecialProcedureRoute)
  end(@Input() { params, body }: RouteInput<typeof endSpecialProcedureRoute>, @From() caller: Caller) {
    const { expectedVersion, ...ending } = body;
    return this.commands.execute(endSpecialProcedureCommand, { ...params, ...ending }, caller, { expectedVersion });
  }
}

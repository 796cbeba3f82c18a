import { Controller } from '@nestjs/common';
import { startSpecialProcedureRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { startSpecialProcedureCommand } from './start-special-procedure.command';

@Controller()
export class StartSpecialProcedureController {
  constructor(private readonly commands: Commands) {}

  @Route(startSpecialProcedureRoute)
  start(@Input() { params, body }: RouteInput<typeof startSpecialProcedureRoute>, @From() caller: Caller) {
    const { expectedVersion, ...procedure } = body;
    return this.commands.execute(startSpecialProcedureCommand, { ...params, ...procedure }, caller, {
      expectedVersion,
    });
  }
}

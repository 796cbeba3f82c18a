import { Controller } from '@nestjs/common';
import { putOnAgendaRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { putOnAgendaCommand } from './put-on-agenda.command';

@Controller()
export class PutOnAgendaController {
  constructor(private readonly commands: Commands) {}

  @Route(putOnAgendaRoute)
  put(@Input() { params, body }: RouteInput<typeof putOnAgendaRoute>, @From() caller: Caller) {
    const { expectedVersion, reason } = body;
    return this.commands.execute(putOnAgendaCommand, { ...params, reason }, caller, { expectedVersion });
  }
}

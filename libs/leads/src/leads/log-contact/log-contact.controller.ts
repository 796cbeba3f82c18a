import { Controller } from '@nestjs/common';
import { logContactRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { logContactCommand } from './log-contact.command';

@Controller()
export class LogContactController {
  constructor(private readonly commands: Commands) {}

  @Route(logContactRoute)
  log(
    @Input() { params, body }: RouteInput<typeof logContactRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof logContactRoute>> {
    return this.commands.execute(logContactCommand, { ...params, ...body }, caller);
  }
}

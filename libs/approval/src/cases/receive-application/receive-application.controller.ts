import { Controller } from '@nestjs/common';
import { receiveApplicationRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { receiveApplicationCommand } from './receive-application.command';

@Controller()
export class ReceiveApplicationController {
  constructor(private readonly commands: Commands) {}

  @Route(receiveApplicationRoute)
  receive(@Input() { params, body }: RouteInput<typeof receiveApplicationRoute>, @From() caller: Caller) {
    const { expectedVersion, ...asked } = body;
    return this.commands.execute(receiveApplicationCommand, { ...params, ...asked }, caller, { expectedVersion });
  }
}

import { Controller } from '@nestjs/common';
import { closeApplicationRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { closeApplicationCommand } from './close-application.command';

@Controller()
export class CloseApplicationController {
  constructor(private readonly commands: Commands) {}

  @Route(closeApplicationRoute)
  close(@Input() { params, body }: RouteInput<typeof closeApplicationRoute>, @From() caller: Caller) {
    const { expectedVersion, ...asked } = body;
    return this.commands.execute(closeApplicationCommand, { ...params, ...asked }, caller, { expectedVersion });
  }
}

import { Controller } from '@nestjs/common';
import { decideAdmissionRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { decideAdmissionCommand } from './decide-admission.command';

@Controller()
export class DecideAdmissionController {
  constructor(private readonly commands: Commands) {}

  @Route(decideAdmissionRoute)
  decide(@Input() { params, body }: RouteInput<typeof decideAdmissionRoute>, @From() caller: Caller) {
    const { expectedVersion, ...asked } = body;
    return this.commands.execute(decideAdmissionCommand, { ...params, ...asked }, caller, { expectedVersion });
  }
}

import { Controller } from '@nestjs/common';
import { takeLeadRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { versioned } from '../../request';
import { takeLeadCommand } from './take-lead.command';

@Controller()
export class TakeLeadController {
  constructor(private readonly commands: Commands) {}

  @Route(takeLeadRoute)
  take(
    @Input() { params, body }: RouteInput<typeof takeLeadRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof takeLeadRoute>> {
    return this.commands.execute(takeLeadCommand, params, caller, versioned(body.expectedVersion));
  }
}

import { Controller } from '@nestjs/common';
import { dropLeadRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { versioned } from '../../request';
import { dropLeadCommand } from './drop-lead.command';

@Controller()
export class DropLeadController {
  constructor(private readonly commands: Commands) {}

  @Route(dropLeadRoute)
  drop(
    @Input() { params, body }: RouteInput<typeof dropLeadRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof dropLeadRoute>> {
    const { reason, expectedVersion } = body;
    return this.commands.execute(dropLeadCommand, { ...params, reason }, caller, versioned(expectedVersion));
  }
}

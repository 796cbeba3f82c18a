import { Controller } from '@nestjs/common';
import { assignLeaderRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { versioned } from '../../request';
import { assignLeaderCommand } from './assign-leader.command';

@Controller()
export class AssignLeaderController {
  constructor(private readonly commands: Commands) {}

  @Route(assignLeaderRoute)
  assign(
    @Input() { params, body }: RouteInput<typeof assignLeaderRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof assignLeaderRoute>> {
    const { expectedVersion, ...named } = body;
    return this.commands.execute(assignLeaderCommand, { ...params, ...named }, caller, versioned(expectedVersion));
  }
}

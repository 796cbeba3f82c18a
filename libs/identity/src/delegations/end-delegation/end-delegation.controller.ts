import { endDelegationRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { endDelegationCommand } from './end-delegation.command';

@Controller()
export class EndDelegationController {
  constructor(private readonly commands: Commands) {}

  @Route(endDelegationRoute)
  end(
    @Input() { params }: RouteInput<typeof endDelegationRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof endDelegationRoute>> {
    return this.commands.execute(endDelegationCommand, { ...params, zone: caller.zone }, caller);
  }
}

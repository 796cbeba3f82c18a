import { Controller } from '@nestjs/common';
import { replaceLeaderRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { versioned } from '../../request';
import { replaceLeaderCommand } from './replace-leader.command';

@Controller()
export class ReplaceLeaderController {
  constructor(private readonly commands: Commands) {}

  @Route(replaceLeaderRoute)
  replace(
    @Input() { params, body }: RouteInput<typeof replaceLeaderRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof replaceLeaderRoute>> {
    const { expectedVersion, ...named } = body;
    return this.commands.execute(replaceLeaderCommand, { ...params, ...named }, caller, versioned(expectedVersion));
  }
}

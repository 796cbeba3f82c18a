import { Controller } from '@nestjs/common';
import { dropDealRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { versioned } from '../../request';
import { dropDealCommand } from './drop-deal.command';

@Controller()
export class DropDealController {
  constructor(private readonly commands: Commands) {}

  @Route(dropDealRoute)
  drop(
    @Input() { params, body }: RouteInput<typeof dropDealRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof dropDealRoute>> {
    const { reason, expectedVersion } = body;
    return this.commands.execute(dropDealCommand, { ...params, reason }, caller, versioned(expectedVersion));
  }
}

import { Controller } from '@nestjs/common';
import { verifyMilestoneRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { versioned } from '../../request';
import { verifyMilestoneCommand } from './verify-milestone.command';

@Controller()
export class VerifyMilestoneController {
  constructor(private readonly commands: Commands) {}

  @Route(verifyMilestoneRoute)
  verify(
    @Input() { params, body }: RouteInput<typeof verifyMilestoneRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof verifyMilestoneRoute>> {
    const { expectedVersion, ...verdict } = body;
    return this.commands.execute(verifyMilestoneCommand, { ...params, ...verdict }, caller, versioned(expectedVersion));
  }
}

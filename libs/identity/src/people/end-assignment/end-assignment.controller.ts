import { endAssignmentRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { endAssignmentCommand } from './end-assignment.command';

@Controller()
export class EndAssignmentController {
  constructor(private readonly commands: Commands) {}

  @Route(endAssignmentRoute)
  end(
    @Input() { params, body }: RouteInput<typeof endAssignmentRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof endAssignmentRoute>> {
    return this.commands.execute(endAssignmentCommand, { ...params, ...body }, caller);
  }
}

import { applyToCourtRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { applyToCourtCommand } from './apply-to-court.command';

@Controller()
export class ApplyToCourtController {
  constructor(private readonly commands: Commands) {}

  @Route(applyToCourtRoute)
  async run(
    @Input() input: RouteInput<typeof applyToCourtRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof applyToCourtRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(applyToCourtCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof applyToCourtRoute
    >;
  }
}

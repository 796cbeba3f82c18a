import { flagGovernmentCauseRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { flagGovernmentCauseCommand } from './flag-government-cause.command';

@Controller()
export class FlagGovernmentCauseController {
  constructor(private readonly commands: Commands) {}

  @Route(flagGovernmentCauseRoute)
  async flag(
    @Input() input: RouteInput<typeof flagGovernmentCauseRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof flagGovernmentCauseRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(flagGovernmentCauseCommand, command, caller, {
      expectedVersion,
    })) as RouteAnswer<typeof flagGovernmentCauseRoute>;
  }
}

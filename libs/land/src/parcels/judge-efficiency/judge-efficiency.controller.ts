import { judgeEfficiencyRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { judgeEfficiencyCommand } from './judge-efficiency.command';

@Controller()
export class JudgeEfficiencyController {
  constructor(private readonly commands: Commands) {}

  @Route(judgeEfficiencyRoute)
  async run(
    @Input() input: RouteInput<typeof judgeEfficiencyRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof judgeEfficiencyRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { parcelId: input.params.parcelId, ...body };
    return (await this.commands.execute(judgeEfficiencyCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof judgeEfficiencyRoute
    >;
  }
}

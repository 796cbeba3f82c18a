import { demandFeeRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { demandFeeCommand } from './demand-fee.command';

@Controller()
export class DemandFeeController {
  constructor(private readonly commands: Commands) {}

  @Route(demandFeeRoute)
  async run(
    @Input() input: RouteInput<typeof demandFeeRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof demandFeeRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(demandFeeCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof demandFeeRoute
    >;
  }
}

import { decideFeeRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { decideFeeCommand } from './decide-fee.command';

@Controller()
export class DecideFeeController {
  constructor(private readonly commands: Commands) {}

  @Route(decideFeeRoute)
  async run(
    @Input() input: RouteInput<typeof decideFeeRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof decideFeeRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(decideFeeCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof decideFeeRoute
    >;
  }
}

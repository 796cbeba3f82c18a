import { contractLandRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { contractLandCommand } from './contract-land.command';

@Controller()
export class ContractLandController {
  constructor(private readonly commands: Commands) {}

  @Route(contractLandRoute)
  async contract(
    @Input() input: RouteInput<typeof contractLandRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof contractLandRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(contractLandCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof contractLandRoute
    >;
  }
}

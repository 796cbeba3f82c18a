import { proposePriceRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { proposePriceCommand } from './propose-price.command';

@Controller()
export class ProposePriceController {
  constructor(private readonly commands: Commands) {}

  @Route(proposePriceRoute)
  async propose(
    @Input() input: RouteInput<typeof proposePriceRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof proposePriceRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body, zone: caller.zone };
    return (await this.commands.execute(proposePriceCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof proposePriceRoute
    >;
  }
}

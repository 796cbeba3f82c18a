import { approvePriceRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { approvePriceCommand } from './approve-price.command';

@Controller()
export class ApprovePriceController {
  constructor(private readonly commands: Commands) {}

  @Route(approvePriceRoute)
  async approve(
    @Input() input: RouteInput<typeof approvePriceRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof approvePriceRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(approvePriceCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof approvePriceRoute
    >;
  }
}

import { withdrawExitRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { withdrawExitCommand } from './withdraw-exit.command';

@Controller()
export class WithdrawExitController {
  constructor(private readonly commands: Commands) {}

  @Route(withdrawExitRoute)
  async withdraw(
    @Input() input: RouteInput<typeof withdrawExitRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof withdrawExitRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { warningId: input.params.warningId, ...body };
    return (await this.commands.execute(withdrawExitCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof withdrawExitRoute
    >;
  }
}

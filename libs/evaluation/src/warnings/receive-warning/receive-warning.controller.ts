import { receiveWarningRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { receiveWarningCommand } from './receive-warning.command';

@Controller()
export class ReceiveWarningController {
  constructor(private readonly commands: Commands) {}

  /** An account without a firm sees no firm's warnings: the empty code matches none. */
  @Route(receiveWarningRoute)
  async receive(
    @Input() input: RouteInput<typeof receiveWarningRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof receiveWarningRoute>> {
    const command = { warningId: input.params.warningId, firmCreditCode: caller.firmCreditCode ?? '', ...input.body };
    return (await this.commands.execute(receiveWarningCommand, command, caller)) as RouteAnswer<
      typeof receiveWarningRoute
    >;
  }
}

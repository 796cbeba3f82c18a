import { chooseExitMethodRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { chooseExitMethodCommand } from './choose-exit-method.command';

@Controller()
export class ChooseExitMethodController {
  constructor(private readonly commands: Commands) {}

  @Route(chooseExitMethodRoute)
  async choose(
    @Input() input: RouteInput<typeof chooseExitMethodRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof chooseExitMethodRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { exitId: input.params.exitId, ...body };
    return (await this.commands.execute(chooseExitMethodCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof chooseExitMethodRoute
    >;
  }
}

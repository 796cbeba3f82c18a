import { fixCompensationRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { fixCompensationCommand } from './fix-compensation.command';

@Controller()
export class FixCompensationController {
  constructor(private readonly commands: Commands) {}

  @Route(fixCompensationRoute)
  async fix(
    @Input() input: RouteInput<typeof fixCompensationRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof fixCompensationRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { exitId: input.params.exitId, ...body };
    return (await this.commands.execute(fixCompensationCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof fixCompensationRoute
    >;
  }
}

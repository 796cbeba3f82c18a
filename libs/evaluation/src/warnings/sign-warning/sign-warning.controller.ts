import { signWarningRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { signWarningCommand } from './sign-warning.command';

@Controller()
export class SignWarningController {
  constructor(private readonly commands: Commands) {}

  @Route(signWarningRoute)
  async sign(
    @Input() input: RouteInput<typeof signWarningRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof signWarningRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { warningId: input.params.warningId, ...body };
    return (await this.commands.execute(signWarningCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof signWarningRoute
    >;
  }
}

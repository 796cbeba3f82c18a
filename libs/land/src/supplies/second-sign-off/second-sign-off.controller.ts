import { signOffRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { giveSecondSignOffCommand } from './second-sign-off.command';

@Controller()
export class SecondSignOffController {
  constructor(private readonly commands: Commands) {}

  @Route(signOffRoute)
  async signOff(
    @Input() input: RouteInput<typeof signOffRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof signOffRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(giveSecondSignOffCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof signOffRoute
    >;
  }
}

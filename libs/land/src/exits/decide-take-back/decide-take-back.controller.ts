import { decideTakeBackRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { decideTakeBackCommand } from './decide-take-back.command';

@Controller()
export class DecideTakeBackController {
  constructor(private readonly commands: Commands) {}

  @Route(decideTakeBackRoute)
  async decide(
    @Input() input: RouteInput<typeof decideTakeBackRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof decideTakeBackRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { exitId: input.params.exitId, ...body };
    return (await this.commands.execute(decideTakeBackCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof decideTakeBackRoute
    >;
  }
}

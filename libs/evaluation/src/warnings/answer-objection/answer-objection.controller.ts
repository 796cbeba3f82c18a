import { answerObjectionRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { answerObjectionCommand } from './answer-objection.command';

@Controller()
export class AnswerObjectionController {
  constructor(private readonly commands: Commands) {}

  @Route(answerObjectionRoute)
  async run(
    @Input() input: RouteInput<typeof answerObjectionRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof answerObjectionRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { warningId: input.params.warningId, ...body };
    return (await this.commands.execute(answerObjectionCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof answerObjectionRoute
    >;
  }
}

import { recordFiguresRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { recordFiguresCommand } from './record-figures.command';

@Controller()
export class RecordFiguresController {
  constructor(private readonly commands: Commands) {}

  @Route(recordFiguresRoute)
  async run(
    @Input() input: RouteInput<typeof recordFiguresRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof recordFiguresRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(recordFiguresCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof recordFiguresRoute
    >;
  }
}

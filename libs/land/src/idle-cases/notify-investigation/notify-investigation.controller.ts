import { notifyInvestigationRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { notifyInvestigationCommand } from './notify-investigation.command';

@Controller()
export class NotifyInvestigationController {
  constructor(private readonly commands: Commands) {}

  @Route(notifyInvestigationRoute)
  async run(
    @Input() input: RouteInput<typeof notifyInvestigationRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof notifyInvestigationRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(notifyInvestigationCommand, command, caller, {
      expectedVersion,
    })) as RouteAnswer<typeof notifyInvestigationRoute>;
  }
}

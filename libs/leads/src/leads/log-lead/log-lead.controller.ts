import { Controller } from '@nestjs/common';
import { logLeadRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, derivedId } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { requestKey } from '../../request';
import { logLeadCommand } from './log-lead.command';

/** A project is born here, with its lead, and keeps its id for life. */
@Controller()
export class LogLeadController {
  constructor(private readonly commands: Commands) {}

  @Route(logLeadRoute)
  async log(
    @Input() { body }: RouteInput<typeof logLeadRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof logLeadRoute>> {
    const projectId = derivedId(requestKey(caller), 'project');
    const done = await this.commands.execute(logLeadCommand, { ...body, projectId }, caller);
    return { ...done, projectId };
  }
}

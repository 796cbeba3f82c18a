import { reportRectificationRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { reportRectificationCommand } from './report-rectification.command';

@Controller()
export class ReportRectificationController {
  constructor(private readonly commands: Commands) {}

  /** An account without a firm sees no firm's warnings: the empty code matches none. */
  @Route(reportRectificationRoute)
  async report(
    @Input() input: RouteInput<typeof reportRectificationRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof reportRectificationRoute>> {
    const command = { warningId: input.params.warningId, firmCreditCode: caller.firmCreditCode ?? '', ...input.body };
    return (await this.commands.execute(reportRectificationCommand, command, caller)) as RouteAnswer<
      typeof reportRectificationRoute
    >;
  }
}

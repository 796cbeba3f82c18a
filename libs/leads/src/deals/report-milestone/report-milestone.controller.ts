import { Controller } from '@nestjs/common';
import { firmReportMilestoneRoute, reportMilestoneRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { reportMilestoneCommand } from './report-milestone.command';

type Answer = RouteAnswer<typeof reportMilestoneRoute>;

/** Two doors, one rule: the bureau reports for every deal of its zone, a firm for its own. */
@Controller()
export class ReportMilestoneController {
  constructor(private readonly commands: Commands) {}

  @Route(reportMilestoneRoute)
  report(@Input() { params, body }: RouteInput<typeof reportMilestoneRoute>, @From() caller: Caller): Promise<Answer> {
    return this.commands.execute(reportMilestoneCommand, { ...params, ...body }, caller);
  }

  @Route(firmReportMilestoneRoute)
  reportOwn(
    @Input() { params, body }: RouteInput<typeof firmReportMilestoneRoute>,
    @From() caller: Caller,
  ): Promise<Answer> {
    const firmCreditCode = caller.firmCreditCode ?? '';
    return this.commands.execute(reportMilestoneCommand, { ...params, ...body, firmCreditCode }, caller);
  }
}

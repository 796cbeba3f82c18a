import { Controller } from '@nestjs/common';
import { reportFundsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { reportFundsCommand } from './report-funds.command';

@Controller()
export class ReportFundsController {
  constructor(private readonly commands: Commands) {}

  @Route(reportFundsRoute)
  report(
    @Input() { params, body }: RouteInput<typeof reportFundsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof reportFundsRoute>> {
    return this.commands.execute(reportFundsCommand, { ...params, ...body }, caller);
  }
}

import { Controller } from '@nestjs/common';
import { getCaseRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { GetCaseQuery } from './get-case.query';

@Controller()
export class GetCaseController {
  constructor(private readonly cases: GetCaseQuery) {}

  @Route(getCaseRoute)
  get(
    @Input() { params }: RouteInput<typeof getCaseRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getCaseRoute>> {
    return this.cases.run(params.projectId, caller);
  }
}

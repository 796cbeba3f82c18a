import { Controller } from '@nestjs/common';
import { getStageClockRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Refused } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { GetCaseQuery } from './get-case.query';

/** The clock of one stage as the case shows it (PAR-3). */
@Controller()
export class GetStageClockController {
  constructor(private readonly cases: GetCaseQuery) {}

  @Route(getStageClockRoute)
  async get(
    @Input() { params }: RouteInput<typeof getStageClockRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getStageClockRoute>> {
    const { stages } = await this.cases.run(params.projectId, caller);
    const clock = stages.find(({ stage }) => stage === params.stage)?.clock;
    if (!clock) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
    return { stage: params.stage, clock };
  }
}

import { Controller } from '@nestjs/common';
import { previewCalendarRoute, recomputeClocksRoute, type RouteAnswer } from '@luodi/contracts';
import { dayOf, type CalendarContent } from '@luodi/domain';
import type { Caller } from '@luodi/platform/auth';
import { derivedId } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { faultsIn, From, Input, InvalidInput, Route, type RouteInput } from '@luodi/platform/http';
import { Jobs } from '@luodi/platform/jobs';
import { calendarSchema, PolicyStore } from '@luodi/platform/policies';
import { calendarNow } from '../../approval.policies';
import { PreviewCalendarQuery } from './preview-calendar.query';
import { recomputeClocksJob } from '../../recompute-clocks.job';

@Controller()
export class RecomputeClocksController {
  constructor(
    private readonly preview: PreviewCalendarQuery,
    private readonly database: ReadDatabase,
    private readonly policies: PolicyStore,
    private readonly jobs: Jobs,
  ) {}

  @Route(previewCalendarRoute)
  previewCalendar(
    @Input() { body }: RouteInput<typeof previewCalendarRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof previewCalendarRoute>> {
    const [first, ...rest] = faultsIn(calendarSchema, body.content, 'content');
    if (first) throw new InvalidInput([first, ...rest]);
    return this.preview.run(caller.readableZones, body.content as unknown as CalendarContent);
  }

  @Route(recomputeClocksRoute)
  async recompute(@From() caller: Caller): Promise<RouteAnswer<typeof recomputeClocksRoute>> {
    await this.policies.load();
    const { scope } = calendarNow;
    const version = this.policies.find(calendarNow, dayOf(await this.database.now()))?.version ?? 1;
    const id = derivedId(caller.idempotencyKey ?? caller.correlationId, recomputeClocksJob.kind);
    await this.jobs.start(recomputeClocksJob.kind, { scope, version }, { zone: caller.zone, by: caller.actor, id });
    return { jobId: id };
  }
}

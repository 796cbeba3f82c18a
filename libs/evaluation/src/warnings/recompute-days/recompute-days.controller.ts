import { previewEvaluationCalendarRoute, recomputeEvaluationCalendarRoute, type RouteAnswer } from '@luodi/contracts';
import { dayOf, type CalendarContent } from '@luodi/domain';
import type { Caller } from '@luodi/platform/auth';
import { derivedId } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { faultsIn, From, Input, InvalidInput, Route, type RouteInput } from '@luodi/platform/http';
import { Jobs } from '@luodi/platform/jobs';
import { calendarSchema, PolicyStore } from '@luodi/platform/policies';
import { Controller } from '@nestjs/common';
import { calendarPolicy } from '../../policies/calendar-policy';
import { PreviewCalendarQuery } from './preview-calendar.query';
import { recomputeDaysJob } from './recompute-days.job';

@Controller()
export class RecomputeDaysController {
  constructor(
    private readonly preview: PreviewCalendarQuery,
    private readonly database: ReadDatabase,
    private readonly policies: PolicyStore,
    private readonly jobs: Jobs,
  ) {}

  @Route(previewEvaluationCalendarRoute)
  previewCalendar(
    @Input() { body }: RouteInput<typeof previewEvaluationCalendarRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof previewEvaluationCalendarRoute>> {
    const [first, ...rest] = faultsIn(calendarSchema, body.content, 'content');
    if (first) throw new InvalidInput([first, ...rest]);
    return this.preview.run(caller.readableZones, body.content as unknown as CalendarContent);
  }

  @Route(recomputeEvaluationCalendarRoute)
  async recompute(@From() caller: Caller): Promise<RouteAnswer<typeof recomputeEvaluationCalendarRoute>> {
    await this.policies.load();
    const calendar = this.policies.find(calendarPolicy, dayOf(await this.database.now()));
    const id = derivedId(caller.idempotencyKey ?? caller.correlationId, recomputeDaysJob.kind);
    const input = { scope: calendarPolicy.scope, version: calendar?.version ?? 1 };
    await this.jobs.start(recomputeDaysJob.kind, input, { zone: caller.zone, by: caller.actor, id });
    return { jobId: id };
  }
}

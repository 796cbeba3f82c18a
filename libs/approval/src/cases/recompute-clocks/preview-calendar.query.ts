import { Injectable } from '@nestjs/common';
import type { CalendarContent } from '@luodi/domain';
import type { previewCalendarRoute, RouteAnswer } from '@luodi/contracts';
import { ReadDatabase } from '@luodi/platform/database';
import { ApprovalPolicies } from '../../approval-policies.reader';
import type { Calendar } from '../domain/case-rules';
import { recomputedClocks } from '../domain/recomputed-clocks';
import type { StageClock } from '../domain/stage-clock';
import { litItem, type StoredItem } from '../rows/stored-item';

type Answer = RouteAnswer<typeof previewCalendarRoute>;
type Moved = Answer['items'][number];

interface StoredRun {
  readonly stream_id: string;
  readonly stage: string;
  readonly project_id: string;
  readonly project_name: string;
  readonly lead_department_id: string;
  readonly procedure_scope: string;
  readonly procedure_version: number;
  readonly accepted_on: string;
  readonly due_on: string;
  readonly missing_years: readonly number[];
  readonly items: readonly StoredItem[];
}

const PAGE = `select r.stream_id, r.stage, r.project_id, c.project_name, r.lead_department_id, r.procedure_scope,
    r.procedure_version, r.accepted_on::text, r.due_on::text, r.missing_years,
    (select jsonb_agg(to_jsonb(i)) from approval_item i where i.stream_id = r.stream_id and i.stage = r.stage) as items
  from approval_stage r join approval_case c on c.stream_id = r.stream_id
  where r.status = 'RUNNING' and (r.stream_id, r.stage) > ($1::uuid, $2) order by r.stream_id, r.stage limit $3`;

const PAGE_SIZE = 500;
/** Dates listed; all are counted. */
const LISTED = 200;

/** The old date and the new one with what makes it provisional. */
const changed = (dueOn: string, { dueOn: newDueOn, missingYears }: Pick<StageClock, 'dueOn' | 'missingYears'>) => ({
  dueOn,
  newDueOn,
  provisional: missingYears.length > 0,
  missingYears: [...missingYears],
});

/** What a calendar that is not published yet would do to the open clocks in the reader's zones (GOV-01). */
@Injectable()
export class PreviewCalendarQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly policies: ApprovalPolicies,
  ) {}

  async run(zones: readonly string[], content: CalendarContent): Promise<Answer> {
    const calendar: Calendar = { scope: 'CN', version: 0, source: '', content };
    const items: Moved[] = [];
    let examined = 0;
    let moved = 0;
    let after: readonly [string, string] = ['00000000-0000-0000-0000-000000000000', ''];
    for (;;) {
      const page = await this.database.query<StoredRun>(zones, PAGE, [...after, PAGE_SIZE]);
      const last = page.at(-1);
      if (!last) return { examined, moved, items };
      const found = page.flatMap((run) => this.movedBy(calendar, run));
      examined += page.length;
      moved += found.length;
      items.push(...found.slice(0, LISTED - items.length));
      after = [last.stream_id, last.stage];
    }
  }

  private movedBy(calendar: Calendar, run: StoredRun): Moved[] {
    const { project_id: projectId, project_name: projectName, stage } = run;
    const limit = this.policies
      .procedure(run.procedure_scope, run.procedure_version)
      ?.content.stages.find((candidate) => candidate.stage === stage)?.limitWorkdays;
    const dated = run.items.map((row) => ({
      ...litItem(row),
      itemCode: row.item_code,
      departmentId: row.department_id,
      endedOn: row.ended_on ?? undefined,
    }));
    const facts = { acceptedOn: run.accepted_on, dueOn: run.due_on, missingYears: run.missing_years, items: dated };
    const { items, stageClock: clock } = recomputedClocks(facts, limit, calendar);
    const of = { projectId, projectName, stage };
    return [
      ...items.map(({ itemCode, departmentId, before, ...dates }) => ({
        ...of,
        itemCode,
        departmentId,
        ...changed(before, dates),
      })),
      ...(clock
        ? [{ ...of, itemCode: null, departmentId: run.lead_department_id, ...changed(run.due_on, clock) }]
        : []),
    ];
  }
}

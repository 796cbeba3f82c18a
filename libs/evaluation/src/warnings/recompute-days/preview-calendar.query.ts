import type { previewEvaluationCalendarRoute, RouteAnswer } from '@luodi/contracts';
import type { CalendarContent, Instant } from '@luodi/domain';
import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';
import type { WarningPolicies } from '../domain/rectification-term';
import { daysAgain } from '../domain/recompute-days';
import type { Warning } from '../domain/warning';
import { OPEN_WARNINGS } from './open-warnings';

type Preview = RouteAnswer<typeof previewEvaluationCalendarRoute>;
type Moved = Preview['items'][number];
type Again = { readonly on: string; readonly provisional: boolean } | undefined;

interface OpenWarning {
  readonly id: string;
  readonly projectId: string;
  readonly state: string;
}

const OPEN = `select s.id, s.project_id as "projectId", s.state from ${OPEN_WARNINGS} order by s.id`;
const SHOWN = 200;

/** Which open provisional days a calendar would move: read only, the job does it. */
@Injectable()
export class PreviewCalendarQuery {
  constructor(private readonly database: ReadDatabase) {}

  async run(zones: readonly string[], content: CalendarContent): Promise<Preview> {
    const now = await this.database.now();
    const rows = await this.database.query<OpenWarning>(zones, OPEN, []);
    const moved = rows.flatMap((row) => movedOf(row, { version: 0, content }, now));
    const issued = rows.flatMap(issuedOf).slice(0, SHOWN);
    return { examined: rows.length, moved: moved.length, items: moved.slice(0, SHOWN), issued };
  }
}

function movedOf({ id, projectId, state }: OpenWarning, calendar: WarningPolicies['calendar'], now: Instant): Moved[] {
  const warning = JSON.parse(state) as Warning;
  const { term, answer, review } = daysAgain(warning, calendar, now);
  const line = (what: Moved['what'], from: string | undefined, again: Again): Moved[] =>
    again && from !== undefined
      ? [{ warningId: id, projectId, what, from, to: again.on, provisional: again.provisional }]
      : [];
  return [
    ...line('RECTIFICATION', warning.term?.rectifyBy, term && { on: term.rectifyBy, provisional: term.provisional }),
    ...line('OBJECTION_ANSWER', warning.objection?.answer.on, answer),
    ...line('REVIEW', warning.report?.due?.on, review),
  ];
}

function issuedOf({ id: warningId, projectId, state }: OpenWarning): Preview['issued'] {
  const { acknowledgedBy, term } = JSON.parse(state) as Warning;
  if (!acknowledgedBy || !term) return [];
  const by = acknowledgedBy.kind === 'person' ? acknowledgedBy.personId : acknowledgedBy.service;
  return [{ warningId, projectId, document: '整改延期决定', by, day: term.rectifyBy }];
}

import { Ok, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import type { OpenStageRules } from './check-application';
import { recomputedClocks, recomputedNotice, type RecomputedClocks } from './recomputed-clocks';

/** Dates of a stage or of its application that a published or corrected calendar moved, each with what it was. */
export interface ClocksRecomputed extends RecomputedClocks {
  readonly type: 'ClocksRecomputed';
  readonly stage: string;
  readonly calendar: number;
  readonly notice?: {
    readonly before: LegalDay;
    readonly noticeBy: LegalDay;
    readonly missingYears: readonly number[];
  };
}

/**
 * Derives the open clocks of a stage anew from the calendar in force: after the notice of a year was published or
 * corrected, open provisional dates become firm and changes are logged with old and new value (regulation 1.5.6,
 * GOV-01). Nothing changed: nothing happens, so that asking twice is asking once.
 */
export function recomputeClocks(
  state: ApprovalCase,
  { stage }: Given<{ readonly stage: string }>,
  { procedure, calendar }: OpenStageRules,
): Decision<ApprovalCaseEvent> {
  if (state.phase === 'NONE') return Ok([]);
  const run = state.stages.find((candidate) => candidate.stage === stage);
  const limit = procedure.content.stages.find((candidate) => candidate.stage === stage)?.limitWorkdays;
  const clocks: RecomputedClocks =
    run?.status === 'RUNNING' ? recomputedClocks(run, limit, calendar) : { items: [], procedures: [] };
  const application = state.applications?.find((candidate) => candidate.stage === stage);
  const notice = application && recomputedNotice(application, calendar);
  const moved = clocks.items.length + clocks.procedures.length > 0 || clocks.stageClock !== undefined || notice;
  if (!moved) return Ok([]);
  return Ok([{ type: 'ClocksRecomputed', stage, calendar: calendar.version, ...clocks, ...(notice && { notice }) }]);
}

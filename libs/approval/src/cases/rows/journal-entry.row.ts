import type { Actor, Instant } from '@luodi/domain';
import { StreamEntry, type EventFacts, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { ApprovalCase } from '../domain/approval-case';
import type { ApprovalCaseEvent } from '../domain/approval-case.events';
import type { ClocksRecomputed } from '../domain/recompute-clocks';

/** One act of the case: who, for which unit, when, before, after and why (S150); appended only. */
@Entity('approval_journal')
export class JournalEntryRow extends StreamEntry {
  @Column('uuid') project_id: string;
  @Column('timestamptz') at: Instant;
  @Column('text') act: string;
  @Column('text') stage: string | null;
  @Column('integer') round: number | null;
  @Column('text') item_code: string | null;
  @Column('text') person_id: string | null;
  @Column('text') department_id: string | null;
  @Column('text') on_behalf_of: string | null;
  @Column('integer') status_before: number | null;
  @Column('integer') status_after: number | null;
  @Column('text') reason: string | null;
}

const who = (by?: Actor): Pick<JournalEntryRow, 'person_id' | 'department_id' | 'on_behalf_of'> =>
  by?.kind === 'person'
    ? { person_id: by.personId, department_id: by.departmentId, on_behalf_of: by.onBehalfOf ?? null }
    : { person_id: null, department_id: null, on_behalf_of: null };

/** Statuses an act leads from and to (办理状态), where it changes one. */
function statuses(event: ApprovalCaseEvent): readonly [number | null, number | null] {
  switch (event.type) {
    case 'StageOpened':
      return [1, 8];
    case 'ApplicationReceived':
      return [null, 1];
    case 'CorrectionAsked':
      return [1, 6];
    case 'CorrectionEnded':
    case 'ItemCorrectionEnded':
      return [6, 7];
    case 'ItemCorrectionAsked':
      return [event.before, 6];
    case 'ItemReviewResumed':
      return [7, 8];
    case 'ItemDecided':
    case 'ApplicationClosed':
      return [event.before, event.status];
    case 'SpecialProcedureStarted':
      return [event.before, 9];
    case 'SpecialProcedureEnded':
      return [9, 10];
    case 'StageRefused':
      return [null, event.cancelled.length > 0 ? 15 : null];
    case 'StageWithdrawn':
      return [null, 14];
    default:
      return [null, null];
  }
}

/** Old and new value of each date that moved (regulation 1.5.6). */
function recomputedReason({ calendar, items, stageClock, notice }: ClocksRecomputed): string {
  const moves = items.map(({ itemCode, before, dueOn }) => `${itemCode} ${before}→${dueOn}`);
  const stage = stageClock ? [`阶段→${stageClock.dueOn}`] : [];
  const told = notice ? [`告知 ${notice.before}→${notice.noticeBy}`] : [];
  return `工作日历第 ${calendar} 版：${[...moves, ...stage, ...told].join('；')}`;
}

function reasonOf(event: ApprovalCaseEvent): string | null {
  switch (event.type) {
    case 'ItemDecided':
      return event.article ? `${event.opinion}（${event.article}）` : event.opinion;
    case 'StageRefused':
    case 'StageWithdrawn':
    case 'ItemExtended':
    case 'ProjectRejected':
      return event.reason;
    case 'SpecialProcedureStarted':
      return `${event.ground}（${event.noticeNumber}）`;
    case 'SpecialProcedureEnded':
      return event.conclusion ?? null;
    case 'ApplicationClosed':
      return event.article ? `${event.reason}（${event.article}）` : event.reason;
    case 'CorrectionAsked':
    case 'ItemCorrectionAsked':
      return `${event.defects.map(({ material, defect }) => `${material}：${defect}`).join('；')}（${event.noticeNumber}）`;
    case 'ClocksRecomputed':
      return recomputedReason(event);
    case 'CorrectionEnded':
      return event.received.join('、');
    case 'ItemCorrectionEnded':
      return event.note ?? event.received.join('、');
    default:
      return null;
  }
}

/** Who did what, for which unit, when and why (S150); appended once per act. */
export function journalEntry(event: ApprovalCaseEvent, facts: EventFacts<ApprovalCase>): RowValues<JournalEntryRow> {
  const [before, after] = statuses(event);
  const stage = 'stage' in event ? event.stage : null;
  const run =
    facts.state.phase === 'NONE' ? undefined : facts.state.stages.find((candidate) => candidate.stage === stage);
  return {
    project_id: facts.projectId,
    at: facts.at,
    act: event.type,
    stage,
    round: run?.round ?? null,
    item_code: 'itemCode' in event ? event.itemCode : null,
    ...who('by' in event ? event.by : undefined),
    status_before: before,
    status_after: after,
    reason: reasonOf(event),
  };
}

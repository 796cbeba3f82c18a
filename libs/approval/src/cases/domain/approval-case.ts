import { assertNever, type LegalDay } from '@luodi/domain';
import type {
  ApprovalCaseEvent,
  CaseProject,
  ClockDates,
  ItemDecided,
  OpenedItem,
  SpecialProcedureEnded,
  SpecialProcedureStarted,
  StageOpened,
} from './approval-case.events';
import { isOpen } from './approval-case.status';
import type { Limit } from './case-rules';
import type { Pause } from './item-clock';

/** One item of a stage: one department, one clock, one answer. */
export interface CaseItem extends Omit<ClockDates, 'missingYears'> {
  readonly itemCode: string;
  readonly departmentId: string;
  /** 办理状态 8–15 */
  readonly status: number;
  readonly limit: Limit;
  readonly powerCode?: string;
  readonly extended?: number;
  readonly pauses: readonly Pause[];
  /** Absent: the dates are firm. States stay small. */
  readonly missingYears?: readonly number[];
  readonly warned?: true;
  readonly overdue?: true;
  readonly endedOn?: LegalDay;
  /** Its acceptance, where it is not that of the stage: a pass taken over from an earlier round. */
  readonly acceptedOn?: LegalDay;
  readonly reusedFrom?: number;
}

/** The newest round of a stage. Earlier rounds are events; of them only reusable passes are still here. */
export interface StageRun {
  readonly stage: string;
  readonly round: number;
  readonly status: 'RUNNING' | 'PASSED' | 'REFUSED' | 'WITHDRAWN';
  readonly receiptNumber: string;
  readonly procedure: { readonly scope: string; readonly version: number };
  readonly leadDepartmentId: string;
  readonly opensLandSupply: boolean;
  readonly reuseMonths: number;
  readonly acceptedOn: LegalDay;
  readonly dueOn: LegalDay;
  readonly missingYears: readonly number[];
  readonly endedOn?: LegalDay;
  readonly items: readonly CaseItem[];
}

export interface StartedCase {
  readonly phase: 'AWAITING_ADMISSION' | 'ADMITTED' | 'REJECTED';
  readonly project: CaseProject;
  readonly projectCode?: string;
  readonly stages: readonly StageRun[];
}

/** The approval case (审批办件) of one project with its stages: gates are decided on what stands here (S020). */
export type ApprovalCase = { readonly phase: 'NONE' } | StartedCase;

export const initial: ApprovalCase = { phase: 'NONE' };

const inStage = (state: StartedCase, stage: string, change: (run: StageRun) => StageRun): StartedCase => ({
  ...state,
  stages: state.stages.map((run) => (run.stage === stage ? change(run) : run)),
});

const inItem = (
  state: StartedCase,
  { stage, itemCode }: { readonly stage: string; readonly itemCode: string },
  change: (item: CaseItem) => CaseItem,
): StartedCase =>
  inStage(state, stage, (run) => ({
    ...run,
    items: run.items.map((item) => (item.itemCode === itemCode ? change(item) : item)),
  }));

const firmOr = (missingYears: readonly number[]): Pick<CaseItem, 'missingYears'> =>
  missingYears.length > 0 ? { missingYears } : {};

const openedItem = ({ missingYears, ...item }: OpenedItem): CaseItem => ({
  ...item,
  ...firmOr(missingYears),
  status: 8,
  pauses: [],
});

function openedStage(state: StartedCase, event: StageOpened): StartedCase {
  const { type: _, items, reused, by: _by, materials: _materials, projectCode, ...facts } = event;
  const before = state.stages.find(({ stage }) => stage === event.stage);
  const kept = reused.flatMap(({ itemCode, fromRound }) => {
    const item = before?.items.find((candidate) => candidate.itemCode === itemCode);
    return item && before
      ? [{ ...item, acceptedOn: item.acceptedOn ?? before.acceptedOn, reusedFrom: item.reusedFrom ?? fromRound }]
      : [];
  });
  const run: StageRun = { ...facts, status: 'RUNNING', items: [...kept, ...items.map(openedItem)] };
  return { ...state, projectCode, stages: [...state.stages.filter(({ stage }) => stage !== event.stage), run] };
}

const decided = (item: CaseItem, { status, on }: ItemDecided): CaseItem => ({ ...item, status, endedOn: on });

function paused(item: CaseItem, event: SpecialProcedureStarted): CaseItem {
  const { kind, on, expectedUntil, noticeNumber } = event;
  const pause: Pause = {
    kind,
    from: on,
    expectedUntil,
    noticeNumber,
  };
  return { ...item, status: 9, pauses: [...item.pauses, pause] };
}

/** A due day that moved is a new generation: it is warned of and expires anew (CLK-16). */
function moved(before: CaseItem, { dueOn, warnOn, warnAt, missingYears, calendar }: ClockDates): CaseItem {
  const { missingYears: _missing, ...item } = before;
  const { warned: _warned, overdue: _overdue, ...rest } = item;
  const base = dueOn === item.dueOn ? item : rest;
  return { ...base, dueOn, warnOn, warnAt, calendar, ...firmOr(missingYears) };
}

/** The end of a special procedure ends the expectation too. */
const closePauses = (item: CaseItem, on: LegalDay): readonly Pause[] =>
  item.pauses.map((pause) => {
    const { expectedUntil: _, ...ended } = pause;
    return pause.to === undefined ? { ...ended, to: on } : pause;
  });

const resumed = (item: CaseItem, event: SpecialProcedureEnded): CaseItem =>
  moved({ ...item, status: 10, pauses: closePauses(item, event.on) }, event);

/** Ends what is still open; a special procedure that was open ends with it. */
const endedStage = (run: StageRun, status: 'REFUSED' | 'WITHDRAWN', on: LegalDay): StageRun => ({
  ...run,
  status,
  endedOn: on,
  items: run.items.map((item) =>
    isOpen(item.status)
      ? { ...item, status: status === 'REFUSED' ? 15 : 14, endedOn: on, pauses: closePauses(item, on) }
      : item,
  ),
});

/** Applies one event. An event that cannot follow is a bug of a decision and throws. */
export function evolve(state: ApprovalCase, event: ApprovalCaseEvent): ApprovalCase {
  if (event.type === 'CaseStarted') {
    const { project, projectCode } = event;
    return { phase: 'AWAITING_ADMISSION', project, stages: [], ...(projectCode && { projectCode }) };
  }
  if (state.phase === 'NONE') throw new Error(`${event.type} before CaseStarted`);
  switch (event.type) {
    case 'ProjectAdmitted':
      return { ...state, phase: 'ADMITTED' };
    case 'ProjectRejected':
      return { ...state, phase: 'REJECTED' };
    case 'StageOpened':
      return openedStage(state, event);
    case 'ItemDecided':
      return inItem(state, event, (item) => decided(item, event));
    case 'StagePassed':
      return inStage(state, event.stage, (run) => ({ ...run, status: 'PASSED', endedOn: event.on }));
    case 'StageRefused':
      return inStage(state, event.stage, (run) => endedStage(run, 'REFUSED', event.on));
    case 'StageWithdrawn':
      return inStage(state, event.stage, (run) => endedStage(run, 'WITHDRAWN', event.on));
    case 'SpecialProcedureStarted':
      return inItem(state, event, (item) => paused(item, event));
    case 'SpecialProcedureEnded':
      return inItem(state, event, (item) => resumed(item, event));
    case 'ItemExtended':
      return inItem(state, event, (item) => moved({ ...item, extended: event.amount }, event));
    case 'ItemWarned':
      return inItem(state, event, (item) => ({ ...item, warned: true }));
    case 'ItemOverdue':
      return inItem(state, event, (item) => ({ ...item, overdue: true }));
    default:
      return assertNever(event);
  }
}

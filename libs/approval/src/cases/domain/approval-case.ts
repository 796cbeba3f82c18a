import { assertNever, type LegalDay } from '@luodi/domain';
import type { Application } from './application';
import { applicationClosed, applicationOf, correctionOf, noticeMoved } from './application';
import type { ApprovalCaseEvent, CaseProject, StageOpened } from './approval-case.events';
import {
  closedItem,
  correctionAsked,
  correctionEnded,
  decided,
  expectedAnew,
  moved,
  openedItem,
  overran,
  paused,
  resumed,
  type CaseItem,
} from './case-item';
import type { ClocksRecomputed } from './recompute-clocks';
import type { StageClock } from './stage-clock';

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
  /** Computed when the stage last ran; without meaning while every open item stands still (PAR-3). */
  readonly dueOn: LegalDay;
  readonly missingYears: readonly number[];
  readonly calendar?: number;
  readonly endedOn?: LegalDay;
  readonly items: readonly CaseItem[];
}

export interface StartedCase {
  readonly phase: 'AWAITING_ADMISSION' | 'ADMITTED' | 'REJECTED';
  readonly project: CaseProject;
  readonly projectCode?: string;
  readonly stages: readonly StageRun[];
  /** Applications handed in and neither accepted nor closed, one per stage. */
  readonly applications?: readonly Application[];
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

function openedStage(received: StartedCase, event: StageOpened): StartedCase {
  const { type: _, items, reused, by: _by, materials: _materials, deemed: _deemed, projectCode, ...facts } = event;
  const state = applicationClosed(received, event.stage);
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

/** Ends what is still open; a special procedure that was open ends with it. */
const endedStage = (run: StageRun, status: 'REFUSED' | 'WITHDRAWN', on: LegalDay): StageRun => ({
  ...run,
  status,
  endedOn: on,
  items: run.items.map((item) => closedItem(item, status === 'REFUSED' ? 15 : 14, on)),
});

const withStageClock = (state: StartedCase, stage: string, clock: StageClock | undefined): StartedCase =>
  clock ? inStage(state, stage, (run) => ({ ...run, ...clock })) : state;

function recomputed(state: StartedCase, event: ClocksRecomputed): StartedCase {
  const { stage, items, procedures, stageClock, notice } = event;
  const dated = items.reduce(
    (all, { itemCode, ...dates }) => inItem(all, { stage, itemCode }, (item) => moved(item, dates)),
    state,
  );
  const expected = procedures.reduce(
    (all, procedure) => inItem(all, { stage, itemCode: procedure.itemCode }, (item) => expectedAnew(item, procedure)),
    dated,
  );
  const told = notice && expected.applications ? noticeMoved(expected.applications, stage, notice) : undefined;
  return withStageClock(told ? { ...expected, applications: told } : expected, stage, stageClock);
}

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
      return withStageClock(
        inItem(state, event, (item) => resumed(item, event)),
        event.stage,
        event.stageClock,
      );
    case 'SpecialProcedureOverran':
      return inItem(state, event, overran);
    case 'ItemExtended':
      return inItem(state, event, (item) => moved({ ...item, extended: event.amount }, event));
    case 'ItemWarned':
      return inItem(state, event, (item) => ({ ...item, warned: true }));
    case 'ItemOverdue':
      return inItem(state, event, (item) => ({ ...item, overdue: true }));
    case 'ClocksRecomputed':
      return recomputed(state, event);
    case 'ApplicationReceived':
      return { ...state, applications: [...(state.applications ?? []), applicationOf(event)] };
    case 'CorrectionAsked':
    case 'CorrectionEnded':
      return { ...state, applications: correctionOf(state.applications ?? [], event) };
    case 'ApplicationClosed':
      return applicationClosed(state, event.stage);
    case 'ItemCorrectionAsked':
      return inItem(state, event, (item) => correctionAsked(item, event));
    case 'ItemCorrectionEnded':
      return withStageClock(
        inItem(state, event, (item) => correctionEnded(item, event)),
        event.stage,
        event.stageClock,
      );
    case 'ItemReviewResumed':
      return inItem(state, event, (item) => ({ ...item, status: 8 }));
    default:
      return assertNever(event);
  }
}

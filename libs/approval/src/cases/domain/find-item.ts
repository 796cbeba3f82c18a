import { Ok, refuse, type Refusal, type Result } from '@luodi/domain';
import type { ApprovalCase, StageRun, StartedCase } from './approval-case';
import type { CaseItem } from './case-item';
import { standsStill } from './item-clock';
import type { GuardedItem } from './item-guards';

/** The case of an admitted project: until then, and after a rejection, every approval command is refused (S020). */
export function admittedCase(state: ApprovalCase): Result<StartedCase, Refusal> {
  if (state.phase === 'NONE') return refuse('COMMON.NOT_FOUND');
  if (state.phase === 'REJECTED') return refuse('APPROVAL.PROJECT_REJECTED');
  return state.phase === 'ADMITTED' ? Ok(state) : refuse('APPROVAL.PROJECT_NOT_ADMITTED');
}

export interface FoundItem {
  readonly started: StartedCase;
  readonly run: StageRun;
  readonly item: CaseItem;
}

/**
 * The item a command is aimed at, in whatever state its stage is: a late second decision must be told that the item is
 * decided, not that the stage is closed.
 */
export function findItem(state: ApprovalCase, stage: string, itemCode: string): Result<FoundItem, Refusal> {
  const admitted = admittedCase(state);
  if (!admitted.ok) return admitted;
  const run = admitted.value.stages.find((candidate) => candidate.stage === stage);
  if (!run) return refuse('APPROVAL.STAGE_NOT_OPEN', { stage });
  const item = run.items.find((candidate) => candidate.itemCode === itemCode);
  return item ? Ok({ started: admitted.value, run, item }) : refuse('APPROVAL.ITEM_UNKNOWN', { itemCode });
}

/** What the guards look at, of an item in the state. */
export const guarded = ({ run, item }: FoundItem): GuardedItem => ({
  departmentId: item.departmentId,
  leadDepartmentId: run.leadDepartmentId,
  status: item.status,
  dueOn: item.dueOn,
  extended: item.extended !== undefined,
  corrected: item.corrected === true,
  stopped: standsStill(item),
});

/** The running stage a command is aimed at. */
export function runningStage(
  state: ApprovalCase,
  stage: string,
): Result<{ started: StartedCase; run: StageRun }, Refusal> {
  const admitted = admittedCase(state);
  if (!admitted.ok) return admitted;
  const run = admitted.value.stages.find((candidate) => candidate.stage === stage);
  return run?.status === 'RUNNING'
    ? Ok({ started: admitted.value, run })
    : refuse('APPROVAL.STAGE_NOT_OPEN', { stage });
}

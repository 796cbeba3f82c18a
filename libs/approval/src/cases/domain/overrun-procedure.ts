import { endOfDay, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import type { TimedItem } from './warn-item';

/**
 * A special procedure that goes on after its expected days is told once (GOV-03). The clock stands still all the same:
 * the time of the procedure is not counted, however long (行政许可法 45).
 */
export function overrunProcedure(
  state: ApprovalCase,
  { stage, itemCode }: Given<TimedItem>,
  _rules: unknown,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const run = state.phase === 'NONE' ? undefined : state.stages.find((candidate) => candidate.stage === stage);
  const item = run?.status === 'RUNNING' ? run.items.find((candidate) => candidate.itemCode === itemCode) : undefined;
  const open = item?.status === 9 ? item.pauses.find(({ to }) => to === undefined) : undefined;
  if (!item || !open?.expectedUntil || open.overran || now < endOfDay(open.expectedUntil)) return Ok([]);
  const { kind, expectedUntil } = open;
  const { departmentId } = item;
  return Ok([{ type: 'SpecialProcedureOverran', stage, itemCode, departmentId, kind, expectedUntil }]);
}

import { isProjectCode, Ok, type Decision, type Given } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent, CaseProject } from './approval-case.events';

export interface StartCase {
  readonly project: CaseProject;
  readonly projectCode?: string | undefined;
}

/** A signed deal starts the case of its project; it waits for admission (S020). Starting it twice is the same start. */
export function startCase(
  state: ApprovalCase,
  { project, projectCode }: Given<StartCase>,
): Decision<ApprovalCaseEvent> {
  if (state.phase !== 'NONE') return Ok([]);
  return Ok([{ type: 'CaseStarted', project, ...(projectCode && isProjectCode(projectCode) && { projectCode }) }]);
}

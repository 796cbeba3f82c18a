import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { ProjectFile } from './project-file';
import type { FindingClosed, FindingOutcome } from './project-file.events';

export interface CloseFinding {
  readonly projectId: string;
  readonly warningId: string;
  readonly outcome: FindingOutcome;
}

/** The warning of a finding ended: the ground is free again, and an exit order makes the project EXITING (S092). */
export function closeFinding(file: ProjectFile, { warningId, outcome }: Given<CloseFinding>): Decision<FindingClosed> {
  if (!file.findings.some((finding) => finding.warningId === warningId)) return refuse('COMMON.NOT_FOUND');
  return Ok([{ type: 'FindingClosed', warningId, outcome }]);
}

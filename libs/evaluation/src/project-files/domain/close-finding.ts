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
  const finding = file.findings.find((one) => one.warningId === warningId);
  if (!finding) return refuse('COMMON.NOT_FOUND');
  // A cancelled warning stays cancelled: the exit order that its objection withdrew is told too.
  if (finding.outcome === 'CANCELLED') return Ok([]);
  return Ok([{ type: 'FindingClosed', warningId, outcome }]);
}

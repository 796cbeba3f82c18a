import { addMonths, dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { Ground } from './ground';
import type { ProjectFile } from './project-file';
import type { FindingRecorded } from './project-file.events';

export interface RecordFinding {
  readonly projectId: string;
  readonly findingId: string;
  readonly warningId: string;
  readonly ground: Ground;
  readonly evidence: string;
  readonly foundOn: LegalDay;
  readonly factKey: string;
  /** CLOCK: the daily check of land (22.5) said so. PERSON: an officer's inspection. */
  readonly source: 'CLOCK' | 'PERSON';
  readonly agreed?: string;
  readonly measured?: string;
  /** Land says which parcel is not started; else the project file knows. */
  readonly parcelId?: string;
  readonly areaM2?: string;
}

export interface FindingPolicies {
  readonly rectification: { readonly version: number; readonly content: { readonly repeatMonths: number } };
}

function refusalOf(file: ProjectFile, command: RecordFinding, today: LegalDay): ReturnType<typeof refuse> | undefined {
  const { ground, foundOn } = command;
  if (ground === 'START_OVERDUE' && command.source === 'PERSON') return refuse('EVALUATION.GROUND_BY_CLOCK_ONLY');
  if (foundOn > today) return refuse('EVALUATION.DAY_IN_FUTURE', { day: foundOn }, 'foundOn');
  if (file.exiting) return refuse('EVALUATION.PROJECT_EXITING');
  if (ground === 'START_OVERDUE' && file.milestones.STARTED)
    return refuse('EVALUATION.PROJECT_STARTED', { startedOn: file.milestones.STARTED });
  const same = file.findings.filter((finding) => finding.ground === ground);
  const open = same.find((finding) => finding.open);
  if (open) return refuse('EVALUATION.WARNING_OPEN', { warningId: open.warningId });
  if (same.some(({ factKey }) => factKey === command.factKey)) return refuse('EVALUATION.FINDING_REPEATED');
  return undefined;
}

/**
 * Records what a check found. At most one open warning per project and ground (13.2); a closed finding is not opened
 * again for the same facts in the same calendar year (16). A finding always leads to a warning (S090).
 * Source: requirements S088 (START_OVERDUE: found by the daily check, never typed in), S089.
 * Errors: EVALUATION.GROUND_BY_CLOCK_ONLY, .DAY_IN_FUTURE, .PROJECT_EXITING, .PROJECT_STARTED, .WARNING_OPEN, .FINDING_REPEATED, .NO_LAND
 */
export function recordFinding(
  file: ProjectFile,
  command: Given<RecordFinding>,
  { rectification }: FindingPolicies,
  now: Instant,
): Decision<FindingRecorded> {
  const refusal = refusalOf(file, command, dayOf(now));
  if (refusal) return refusal;
  const parcelId = command.parcelId ?? file.parcelId;
  const areaM2 = command.areaM2 ?? file.areaM2;
  if (parcelId === undefined || areaM2 === undefined) return refuse('EVALUATION.NO_LAND');
  const since = addMonths(command.foundOn, -rectification.content.repeatMonths);
  const { findingId, warningId, ground, evidence, foundOn, factKey, agreed, measured, by } = command;
  return Ok([
    {
      type: 'FindingRecorded',
      findingId,
      warningId,
      ground,
      evidence,
      foundOn,
      factKey,
      ...(agreed !== undefined && { agreed }),
      ...(measured !== undefined && { measured }),
      ...(file.firmCreditCode !== undefined && { firmCreditCode: file.firmCreditCode }),
      parcelId,
      areaM2,
      repeated: file.findings.some((finding) => finding.ground === ground && finding.foundOn >= since),
      policyVersion: rectification.version,
      by,
    },
  ]);
}

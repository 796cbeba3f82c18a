import { addMonths, dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import { agreementGap, type Gap } from './agreement-gap';
import type { Ground } from './ground';
import { isExiting, type ProjectFile } from './project-file';
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
  /** The year whose verified figures are held against the agreement; the gap is computed, never typed in. */
  readonly year?: number;
  /** Land says which parcel is not started; else the project file knows. */
  readonly parcelId?: string;
  readonly areaM2?: string;
}

export interface FindingPolicies {
  readonly rectification: { readonly version: number; readonly content: { readonly repeatMonths: number } };
  readonly check: { readonly content: { readonly fullProductionMonths: number } };
}

function refusalOf(file: ProjectFile, command: RecordFinding, today: LegalDay): ReturnType<typeof refuse> | undefined {
  const { ground, foundOn } = command;
  if (ground === 'START_OVERDUE' && command.source === 'PERSON') return refuse('EVALUATION.GROUND_BY_CLOCK_ONLY');
  if (foundOn > today) return refuse('EVALUATION.DAY_IN_FUTURE', { day: foundOn }, 'foundOn');
  if (isExiting(file)) return refuse('EVALUATION.PROJECT_EXITING');
  if (ground === 'START_OVERDUE' && file.milestones.STARTED)
    return refuse('EVALUATION.PROJECT_STARTED', { startedOn: file.milestones.STARTED });
  const same = file.findings.filter((finding) => finding.ground === ground);
  const open = same.find((finding) => finding.open);
  if (open) return refuse('EVALUATION.WARNING_OPEN', { warningId: open.warningId });
  return undefined;
}

/** Cancelled warnings were wrong: they neither bar the same facts nor count as an offence (13.4, 13.7). */
const stands = ({ outcome }: ProjectFile['findings'][number]): boolean => outcome !== 'CANCELLED';

type Measured = { readonly gap?: Gap; readonly refusal?: ReturnType<typeof refuse> };

/** Grounds of the agreement rest on figures; an overdue start and an environmental incident on their evidence. */
function measuredFor(file: ProjectFile, { ground, year }: RecordFinding, { check }: FindingPolicies): Measured {
  if (ground === 'START_OVERDUE' || (ground === 'ENVIRONMENT' && year === undefined)) return {};
  if (year === undefined) return { refusal: refuse('EVALUATION.YEAR_NEEDED', undefined, 'year') };
  return agreementGap(file, ground, year, check.content);
}

/** What makes the finding this one: the figures of a year where there are some, else what the check named. */
const factKeyOf = ({ factKey, foundOn, year }: RecordFinding, gap: Gap | undefined): string =>
  gap ? `${foundOn.slice(0, 4)}:${year ?? ''}:${gap.agreed}:${gap.measured}` : factKey;

/**
 * Records what a check found. At most one open warning per project and ground (13.2); a closed finding is not opened
 * again for the same facts in the same calendar year (16). A finding always leads to a warning (S090), and one against the
 * agreement names agreed, reached and gap as the project's file has them (S087, S089).
 * Source: requirements S088 (START_OVERDUE: found by the daily check, never typed in), S089.
 * Errors: EVALUATION.GROUND_BY_CLOCK_ONLY, .DAY_IN_FUTURE, .PROJECT_EXITING, .PROJECT_STARTED, .WARNING_OPEN, .FINDING_REPEATED,
 * .NO_LAND, .YEAR_NEEDED, and those of the agreement's gap
 */
export function recordFinding(
  file: ProjectFile,
  command: Given<RecordFinding>,
  policies: FindingPolicies,
  now: Instant,
): Decision<FindingRecorded> {
  const refusal = refusalOf(file, command, dayOf(now));
  if (refusal) return refusal;
  const { gap, refusal: kept } = measuredFor(file, command, policies);
  if (kept) return kept;
  const factKey = factKeyOf(command, gap);
  const earlier = file.findings.filter((finding) => finding.ground === command.ground && stands(finding));
  if (earlier.some((finding) => finding.factKey === factKey)) return refuse('EVALUATION.FINDING_REPEATED');
  const parcelId = command.parcelId ?? file.parcelId;
  const areaM2 = command.areaM2 ?? file.areaM2;
  if (parcelId === undefined || areaM2 === undefined) return refuse('EVALUATION.NO_LAND');
  const { rectification } = policies;
  const since = addMonths(command.foundOn, -rectification.content.repeatMonths);
  const { findingId, warningId, ground, evidence, foundOn, by } = command;
  return Ok([
    {
      type: 'FindingRecorded',
      findingId,
      warningId,
      ground,
      evidence,
      foundOn,
      factKey,
      ...gap,
      ...(file.firmCreditCode !== undefined && { firmCreditCode: file.firmCreditCode }),
      parcelId,
      areaM2,
      repeated: earlier.some((finding) => finding.foundOn >= since),
      policyVersion: rectification.version,
      by,
    },
  ]);
}

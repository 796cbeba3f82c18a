import { dayOf, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent, QuotedEntry, ReviewedProject } from './admission-case.events';
import type { AdmissionRules, Calendar, ControlStandards, NegativeList, RuleVersion } from './admission-policies';
import { checkControls } from './control-standards';
import { matchNegativeList } from './negative-list';
import { nextMeeting } from './review-meeting';

/** A signed deal asks for its review. */
export interface OpenAdmission {
  readonly project: ReviewedProject;
}

export interface OpenAdmissionRules {
  readonly admission: RuleVersion<AdmissionRules>;
  readonly calendar: Calendar;
  /** The zone's own lists where it has them, else those of every zone. */
  readonly negativeList: RuleVersion<NegativeList>;
  readonly controlStandards: RuleVersion<ControlStandards>;
}

/**
 * Opens the review of a signed project, once (S020). A PROHIBITED match of the zone's negative list rejects it in the
 * same breath, quoting the entry, whoever asks: there is no override (S026). A RESTRICTED match goes to review and
 * needs an energy opinion. The case joins the next meeting's agenda (S021).
 */
export function openAdmission(
  state: AdmissionCase,
  { project }: Given<OpenAdmission>,
  rules: OpenAdmissionRules,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  if (state.status !== 'NONE') return Ok([]);
  const { negativeList, controlStandards: standards } = rules;
  const match = matchNegativeList(negativeList.content, project);
  const entry: QuotedEntry | undefined = match && {
    code: match.code,
    kind: match.kind,
    quote: match.quote,
    source: match.source,
  };
  const today = dayOf(now);
  const opened: AdmissionCaseEvent = {
    type: 'AdmissionOpened',
    project,
    rules: {
      admissionVersion: rules.admission.version,
      ...(rules.admission.scope !== '*' && { admissionScope: rules.admission.scope }),
      negativeList: { scope: negativeList.scope, version: negativeList.version },
      controlStandards: { scope: standards.scope, version: standards.version },
    },
    quorum: rules.admission.content.quorum,
    negativeList: entry?.kind ?? 'NONE',
    ...(entry && { entry }),
    controls: checkControls(standards.content, project),
    openedOn: today,
    ...nextMeeting(rules.admission.content.meeting, rules.calendar.content, today),
  };
  if (entry?.kind !== 'PROHIBITED') return Ok([opened]);
  return Ok([opened, { type: 'RejectedByNegativeList', on: today, entry }]);
}

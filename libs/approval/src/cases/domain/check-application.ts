import {
  addMonths,
  isProjectCode,
  Ok,
  refuse,
  refuseAll,
  type DomainError,
  type LegalDay,
  type Refusal,
  type Result,
} from '@luodi/domain';
import type { StageRun, StartedCase } from './approval-case';
import type { ReusedItem } from './approval-case.events';
import { isPassed } from './approval-case.status';
import type { Calendar, ItemRule, ProcedureRules, RuleVersion, StageRule } from './case-rules';

/** What an applicant hands in for a stage. */
export interface OpenStage {
  readonly stage: string;
  readonly projectCode?: string | undefined;
  readonly materials: readonly string[];
  readonly factsUnchanged?: boolean | undefined;
}

export interface OpenStageRules {
  readonly procedure: RuleVersion<ProcedureRules>;
  readonly calendar: Calendar;
}

/** An application as the published stage sees it. */
export interface CheckedApplication {
  readonly started: StartedCase;
  readonly rule: StageRule;
  /** Place of the stage in the procedure, from 1. */
  readonly position: number;
  readonly round: number;
  readonly reused: readonly ReusedItem[];
  readonly toStart: readonly ItemRule[];
  readonly projectCode: string;
  readonly materials: readonly string[];
  /** Codes of required documents that are not there. */
  readonly missing: readonly string[];
  /** Everything against the application beside missing documents. */
  readonly faults: readonly DomainError[];
}

/** Without a code nothing may be accepted, and a project keeps its code for life (GOV-10). */
function codeFault(registered: string | undefined, given: string | undefined): DomainError[] {
  if (given === undefined) return registered ? [] : [{ code: 'APPROVAL.PROJECT_CODE_MISSING', path: 'projectCode' }];
  if (!isProjectCode(given))
    return [{ code: 'APPROVAL.PROJECT_CODE_INVALID', facts: { code: given }, path: 'projectCode' }];
  if (!registered || registered === given) return [];
  return [{ code: 'APPROVAL.PROJECT_CODE_DIFFERS', facts: { registered }, path: 'projectCode' }];
}

function stageFaults(started: StartedCase, rule: StageRule, before: StageRun | undefined): DomainError[] {
  const { stage } = rule;
  if (before?.status === 'RUNNING') return [{ code: 'APPROVAL.STAGE_ALREADY_OPEN', facts: { stage } }];
  if (before?.status === 'PASSED') return [{ code: 'APPROVAL.STAGE_ALREADY_PASSED', facts: { stage } }];
  const passed = started.stages.filter(({ status }) => status === 'PASSED').map((run) => run.stage);
  const waitingFor = rule.after.filter((earlier) => !passed.includes(earlier));
  return waitingFor.length > 0
    ? [{ code: 'APPROVAL.STAGE_TOO_EARLY', facts: { waitingFor: waitingFor.join(', ') } }]
    : [];
}

/** Codes of required documents that were not handed in. */
const missingOf = (items: readonly ItemRule[], given: readonly string[]): string[] =>
  [...new Set(items.flatMap(({ materials }) => materials.map(({ code }) => code)))].filter(
    (code) => !given.includes(code),
  );

/** One fault for each missing document. */
export const missingFaults = (missing: readonly string[]): DomainError[] =>
  missing.map((material) => ({ code: 'APPROVAL.MATERIALS_MISSING', facts: { material }, path: 'materials' }));

/**
 * Passes of the last round that count again: not older than the reuse months, on the applicant's word that the facts are
 * unchanged (3.4). Without that word nothing is reused.
 */
function reusable(
  before: StageRun | undefined,
  rule: StageRule,
  unchanged: boolean,
  today: LegalDay,
): readonly ReusedItem[] {
  if (!before || !unchanged) return [];
  const wanted = new Set(rule.items.map(({ itemCode }) => itemCode));
  return before.items
    .filter(({ itemCode, status, endedOn }) => {
      const fresh = endedOn !== undefined && today <= addMonths(endedOn, rule.reuseMonths);
      return wanted.has(itemCode) && isPassed(status) && fresh;
    })
    .map(({ itemCode }) => ({ itemCode, fromRound: before.round }));
}

/**
 * Holds an application against the procedure. Refused at once only when there is nothing to hold it against.
 * Errors: APPROVAL.PROCEDURE_INVALID, APPROVAL.STAGE_UNKNOWN; what stands against the application itself is listed
 */
export function checkApplication(
  started: StartedCase,
  application: OpenStage,
  { procedure }: OpenStageRules,
  today: LegalDay,
): Result<CheckedApplication, Refusal> {
  const { stage, materials } = application;
  const unpublishable = refuseAll(
    procedure.content.faults.map((fault) => ({ code: 'APPROVAL.PROCEDURE_INVALID', facts: { ...fault } })),
  );
  if (unpublishable) return unpublishable;
  const rule = procedure.content.stages.find((candidate) => candidate.stage === stage);
  if (!rule) return refuse('APPROVAL.STAGE_UNKNOWN', { stage }, 'stage');
  const before = started.stages.find((run) => run.stage === stage);
  const reused = reusable(before, rule, application.factsUnchanged === true, today);
  const toStart = rule.items.filter(({ itemCode }) => !reused.some((kept) => kept.itemCode === itemCode));
  return Ok({
    started,
    rule,
    position: procedure.content.stages.indexOf(rule) + 1,
    round: (before?.round ?? 0) + 1,
    reused,
    toStart,
    projectCode: started.projectCode ?? application.projectCode ?? '',
    materials,
    missing: missingOf(toStart, materials),
    faults: [...stageFaults(started, rule, before), ...codeFault(started.projectCode, application.projectCode)],
  });
}

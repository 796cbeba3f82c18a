import {
  addMonths,
  computeDeadline,
  dayOf,
  isProjectCode,
  Ok,
  refuse,
  refuseAll,
  workCalendar,
  workdays,
  type Decision,
  type DomainError,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { ApprovalCase, StageRun, StartedCase } from './approval-case';
import type { ApprovalCaseEvent, OpenedItem, ReusedItem } from './approval-case.events';
import { isPassed } from './approval-case.status';
import type { Calendar, ItemRule, ProcedureRules, RuleVersion, StageRule } from './case-rules';
import { admittedCase } from './find-item';
import { clockDates } from './item-clock';

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

/** 联合、集中办理: 45 workdays at most, whatever the stage promises (行政许可法 42(2); 3.3). */
const JOINT_LIMIT = 45;

/** Without a code nothing may be accepted, and a project keeps its code for life (GOV-10). */
function codeFault(registered: string | undefined, given: string | undefined): DomainError | undefined {
  if (given === undefined)
    return registered ? undefined : { code: 'APPROVAL.PROJECT_CODE_MISSING', path: 'projectCode' };
  if (!isProjectCode(given))
    return { code: 'APPROVAL.PROJECT_CODE_INVALID', facts: { code: given }, path: 'projectCode' };
  if (!registered || registered === given) return undefined;
  return { code: 'APPROVAL.PROJECT_CODE_DIFFERS', facts: { registered }, path: 'projectCode' };
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

const missingMaterials = (items: readonly ItemRule[], given: readonly string[]): DomainError[] =>
  [...new Set(items.flatMap(({ materials }) => materials.map(({ code }) => code)))]
    .filter((code) => !given.includes(code))
    .map((material) => ({ code: 'APPROVAL.MATERIALS_MISSING', facts: { material }, path: 'materials' }));

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

const openItem = (rule: ItemRule, today: LegalDay, calendar: Calendar): OpenedItem => {
  const { itemCode, departmentId, powerCode } = rule;
  const { amount, unit, roll } = rule.limit;
  const limit = { amount, unit, roll };
  const dates = clockDates({ acceptedOn: today, limit, pauses: [] }, calendar);
  return { itemCode, departmentId, limit, ...(powerCode && { powerCode }), ...dates };
};

const receipt = (projectId: string, position: number, round: number, today: LegalDay): string =>
  `SL${today.replaceAll('-', '')}-${projectId.slice(0, 8)}-${position}-${round}`;

/**
 * Accepts one application for a stage and starts all of its items at one moment, each with its own department, limit
 * and due day (S037, S038, S039; PAR-1). The procedure version is pinned: the case runs to its end on it (INV-12).
 * Errors: APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_UNKNOWN,
 * APPROVAL.STAGE_ALREADY_OPEN, APPROVAL.STAGE_ALREADY_PASSED, APPROVAL.STAGE_TOO_EARLY,
 * APPROVAL.PROJECT_CODE_MISSING, …_INVALID, …_DIFFERS, APPROVAL.MATERIALS_MISSING, APPROVAL.PROCEDURE_INVALID
 */
export function openStage(
  state: ApprovalCase,
  command: Given<OpenStage>,
  { procedure, calendar }: OpenStageRules,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const admitted = admittedCase(state);
  if (!admitted.ok) return admitted;
  const started = admitted.value;
  const { stage, materials, by } = command;
  const unpublishable = refuseAll(
    procedure.content.faults.map((fault) => ({ code: 'APPROVAL.PROCEDURE_INVALID', facts: { ...fault } })),
  );
  if (unpublishable) return unpublishable;
  const rule = procedure.content.stages.find((candidate) => candidate.stage === stage);
  if (!rule) return refuse('APPROVAL.STAGE_UNKNOWN', { stage }, 'stage');
  const before = started.stages.find((run) => run.stage === stage);
  const today = dayOf(now);
  const reused = reusable(before, rule, command.factsUnchanged === true, today);
  const toStart = rule.items.filter(({ itemCode }) => !reused.some((kept) => kept.itemCode === itemCode));
  const projectCode = started.projectCode ?? command.projectCode;
  const wrongCode = codeFault(started.projectCode, command.projectCode);
  const faults = refuseAll([
    ...stageFaults(started, rule, before),
    ...(wrongCode ? [wrongCode] : []),
    ...missingMaterials(toStart, materials),
  ]);
  if (faults) return faults;
  const limit = workdays(Math.min(rule.limitWorkdays, JOINT_LIMIT));
  const stageDue = computeDeadline({ start: today, term: limit, calendar: workCalendar(calendar.content) });
  const round = (before?.round ?? 0) + 1;
  const items = toStart.map((item) => openItem(item, today, calendar));
  return Ok([
    {
      type: 'StageOpened',
      stage,
      round,
      receiptNumber: receipt(started.project.projectId, procedure.content.stages.indexOf(rule) + 1, round, today),
      projectCode: projectCode ?? '',
      procedure: { scope: procedure.scope, version: procedure.version },
      leadDepartmentId: rule.leadDepartmentId,
      opensLandSupply: rule.opensLandSupply,
      reuseMonths: rule.reuseMonths,
      acceptedOn: today,
      dueOn: stageDue.due ?? today,
      missingYears: stageDue.missingYears,
      items,
      reused,
      materials,
      by,
    },
  ]);
}

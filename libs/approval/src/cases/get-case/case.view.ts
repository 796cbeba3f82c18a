import type { CalendarContent, LegalDay } from '@luodi/domain';
import type { getCaseRoute, RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import type { CheckedProcedure } from '../../approval.policies';
import { STATUS_NAMES } from '../domain/approval-case.status';
import { standsStill } from '../domain/item-clock';
import { itemLight } from '../domain/item-light';
import { itemMoves } from '../domain/item-moves';
import { itemClockView } from '../rows/item-clock.view';
import { stageClockView } from '../rows/stage-clock.view';
import { litItem, type StoredItem } from '../rows/stored-item';
import { applicationView, type StoredApplication } from './application.view';
import { remedyViews } from './remedies.view';

type CaseAnswer = RouteAnswer<typeof getCaseRoute>;
type StageAnswer = CaseAnswer['stages'][number];
type ItemAnswer = StageAnswer['items'][number];

export interface StoredStage {
  readonly stage: string;
  readonly round: number;
  readonly status: StageAnswer['status'];
  readonly lead_department_id: string;
  readonly procedure_scope: string;
  readonly procedure_version: number;
  readonly receipt_number: string;
  readonly accepted_on: string;
  readonly due_on: string;
  readonly stopped: boolean;
  readonly missing_years: readonly number[];
  readonly ended_on: string | null;
}

export interface StoredCase {
  readonly version: number;
  readonly case: {
    readonly project_id: string;
    readonly zone: string;
    readonly phase: CaseAnswer['admission'];
    readonly project_name: string;
    readonly firm_name: string;
    readonly project_code: string | null;
  };
  readonly applications: readonly StoredApplication[];
  readonly stages: readonly StoredStage[];
  readonly items: readonly StoredItem[];
  /** `STAGE/ITEM` → opinion of its last decision. */
  readonly opinions: Readonly<Record<string, string>>;
}

/** Where a view looks up what the rows only name, and for whom it is made. */
export interface ViewContext {
  readonly caller: Caller;
  readonly today: LegalDay;
  readonly procedure: (scope: string, version: number) => CheckedProcedure | undefined;
  readonly calendar: (version: number) => CalendarContent;
}

const unnamed = (code: string): { zh: string; en: string } => ({ zh: code, en: code });

/** The special procedure that is open: yellow when it lasts longer than the applicant was told (GOV-03). */
function procedureView({ status, pauses }: StoredItem, today: LegalDay): ItemAnswer['specialProcedure'] {
  const open = status === 9 ? pauses.find(({ to }) => to === undefined) : undefined;
  if (!open) return null;
  const { kind, from, expectedUntil = from, missingYears = [] } = open;
  return {
    kind: kind as NonNullable<ItemAnswer['specialProcedure']>['kind'],
    from,
    expectedUntil,
    provisional: missingYears.length > 0,
    light: today > expectedUntil ? 'YELLOW' : 'GREY',
  };
}

function itemView(row: StoredItem, run: StoredStage, stored: StoredCase, context: ViewContext): ItemAnswer {
  const { caller, today } = context;
  const rule = context
    .procedure(run.procedure_scope, run.procedure_version)
    ?.stages.find(({ stage }) => stage === run.stage)
    ?.items.find(({ itemCode }) => itemCode === row.item_code);
  const item = litItem(row);
  const stopped = standsStill(item);
  const clock = itemClockView(row, rule, context.calendar(row.calendar_version), today);
  const guarded = {
    departmentId: row.department_id,
    leadDepartmentId: run.lead_department_id,
    status: row.status,
    dueOn: row.due_on,
    extended: row.extended !== null,
    corrected: row.corrected,
    stopped,
  };
  return {
    itemCode: row.item_code,
    name: rule?.name ?? unnamed(row.item_code),
    departmentId: row.department_id,
    status: row.status,
    statusName: STATUS_NAMES[row.status] ?? unnamed(String(row.status)),
    light: itemLight(item, today),
    limit: { amount: row.limit_amount, unit: row.limit_unit, extension: row.extended ?? 0 },
    acceptedOn: row.accepted_on,
    dueOn: stopped ? null : row.due_on,
    warnOn: stopped ? null : row.warn_on,
    provisional: row.missing_years.length > 0,
    missingYears: [...row.missing_years],
    remaining: clock.remaining,
    overdue: row.overdue,
    specialProcedure: procedureView(row, today),
    decidedOn: row.ended_on,
    opinion: row.ended_on ? (stored.opinions[`${row.stage}/${row.item_code}`] ?? null) : null,
    reusedFromRound: row.reused_from,
    clock,
    nextMoves: itemMoves(guarded, caller.actor, today).map((move) => ({ ...move })),
  };
}

/** 卡在：on whom a running stage waits, in one line (UI-08). */
export function waitingLine(items: readonly ItemAnswer[]): { zh: string; en: string } {
  const waiting = items.filter(({ light }) => light !== 'NONE');
  const zh = waiting.map(({ name, specialProcedure: paused, remaining: left }) => {
    if (paused) return `${name.zh}（特别程序至 ${paused.expectedUntil.slice(5)}）`;
    return left !== null && left < 0 ? `${name.zh}（超期 ${-left} 日）` : `${name.zh}（剩 ${left ?? 0} 日）`;
  });
  const en = waiting.map(({ name, specialProcedure: paused, remaining: left }) => {
    if (paused) return `${name.en} (special procedure until ${paused.expectedUntil.slice(5)})`;
    return left !== null && left < 0 ? `${name.en} (${-left} days late)` : `${name.en} (${left ?? 0} days left)`;
  });
  return { zh: `卡在：${zh.join('；')}`, en: `Waiting for: ${en.join('; ')}` };
}

function stageLight(run: StoredStage, today: LegalDay): StageAnswer['light'] {
  if (run.status !== 'RUNNING') return 'NONE';
  if (run.stopped) return 'GREY';
  if (today > run.due_on) return 'RED';
  return run.missing_years.length > 0 ? 'PROVISIONAL' : 'GREEN';
}

/** The calendar that the items of a stage were last derived from. */
const calendarOf = (rows: readonly StoredItem[], context: ViewContext): CalendarContent =>
  context.calendar(Math.max(...rows.map(({ calendar_version }) => calendar_version)));

function stageRemedies(run: StoredStage, rows: readonly StoredItem[], context: ViewContext): Partial<StageAnswer> {
  if (run.status !== 'REFUSED' || !run.ended_on || rows.length === 0) return {};
  return { remedies: remedyViews(run.ended_on, calendarOf(rows, context)) };
}

/** The clock of a stage. */
function stageClock(run: StoredStage, rows: readonly StoredItem[], context: ViewContext): StageAnswer['clock'] {
  const limit = context
    .procedure(run.procedure_scope, run.procedure_version)
    ?.stages.find(({ stage }) => stage === run.stage)?.limitWorkdays;
  if (limit === undefined || rows.length === 0) return null;
  const calendar = calendarOf(rows, context);
  return stageClockView(run, rows, limit, { calendar, light: stageLight(run, context.today), today: context.today });
}

function stageView(run: StoredStage, stored: StoredCase, context: ViewContext): StageAnswer {
  const procedure = context.procedure(run.procedure_scope, run.procedure_version);
  const rows = stored.items.filter(({ stage }) => stage === run.stage);
  const items = rows.map((row) => itemView(row, run, stored, context));
  return {
    stage: run.stage,
    name: procedure?.stages.find(({ stage }) => stage === run.stage)?.name ?? unnamed(run.stage),
    round: run.round,
    status: run.status,
    leadDepartmentId: run.lead_department_id,
    procedure: { scope: run.procedure_scope, version: run.procedure_version },
    receiptNumber: run.receipt_number,
    acceptedOn: run.accepted_on,
    dueOn: run.stopped ? null : run.due_on,
    provisional: run.missing_years.length > 0,
    missingYears: [...run.missing_years],
    light: stageLight(run, context.today),
    endedOn: run.ended_on,
    waitingFor: run.status === 'RUNNING' ? waitingLine(items) : null,
    ...stageRemedies(run, rows, context),
    clock: stageClock(run, rows, context),
    items,
  };
}

/** The approval case as its screen shows it, for one person on one day. */
export function caseView(stored: StoredCase, context: ViewContext): CaseAnswer {
  const { project_id, zone, phase, project_name, firm_name, project_code } = stored.case;
  return {
    projectId: project_id,
    version: stored.version,
    zone,
    projectName: project_name,
    projectCode: project_code,
    firmName: firm_name,
    admission: phase,
    applications: stored.applications.map(applicationView),
    stages: stored.stages.map((run) => stageView(run, stored, context)),
  };
}

import { PUBLISHED_CALENDARS, type Actor, type CalendarContent, type Instant } from '@luodi/domain';
import procedureFile from '../policies/procedure.json';
import type { ApprovalCaseEvent, StageOpened } from '../src/cases/domain/approval-case.events';
import type { ApprovalCase } from '../src/cases/domain/approval-case';
import type { OpenStageRules } from '../src/cases/domain/check-application';
import { openStage } from '../src/cases/domain/open-stage';
import { fold } from '@luodi/domain';
import { evolve, initial } from '../src/cases/domain/approval-case';
import { ITEMS, MATERIALS, PROJECT_CODE, STAGE } from './scenario';

/** The approval case as the aggregate ties it, for `given`. */
export const rules = { initial, evolve };

/** A moment of the history, in milliseconds. */
export const at = (day: string, time = '10:00'): Instant => Date.parse(`${day}T${time}:00+08:00`);

/** Somebody of a department, with roles. */
export const person = (departmentId: string, ...roles: string[]): Actor => ({
  kind: 'person',
  personId: `${departmentId}-1`,
  departmentId,
  zone: 'jiangyin',
  roles: roles.length > 0 ? roles : ['approval-officer'],
});

/** The officer who decides for a department. */
export const officerOf = (itemCode: string): Actor => person(ITEMS[itemCode] ?? '');

const [sample] = procedureFile;

export const policies: OpenStageRules = {
  procedure: {
    scope: '*',
    version: 1,
    source: 'sample',
    content: { ...(sample?.content as Omit<OpenStageRules['procedure']['content'], 'faults'>), faults: [] },
  },
  calendar: { scope: 'CN', version: 1, source: 'notices', content: PUBLISHED_CALENDARS },
};

export const started: ApprovalCaseEvent = {
  type: 'CaseStarted',
  project: {
    projectId: '0b9c4c8e-2f4f-4a66-8b0e-5b1f6f1f2a01',
    zone: 'jiangyin',
    projectName: '示范智能装备项目',
    firmName: '示范智能装备有限公司',
    firmCreditCode: '91350100M000100Y43',
  },
};

export const admitted: ApprovalCaseEvent = { type: 'ProjectAdmitted', on: '2026-01-22' };

/** The stage as the rule itself opens it on a day. */
export function stageOpened(
  day: string,
  history: readonly ApprovalCaseEvent[] = [started, admitted],
  change: object = {},
): StageOpened {
  const state: ApprovalCase = fold(evolve, initial, history);
  const command = {
    stage: STAGE,
    projectCode: PROJECT_CODE,
    materials: MATERIALS,
    by: person('window', 'window-clerk'),
    ...change,
  };
  const decision = openStage(state, command, policies, at(day));
  if (!decision.ok) throw new Error(JSON.stringify(decision.error));
  return decision.value[0] as StageOpened;
}

/** A case whose first stage was opened on 2026-03-02 (product.md W4: 20 workdays end on 2026-03-30 without a pause). */
export const running: readonly ApprovalCaseEvent[] = [started, admitted, stageOpened('2026-03-02')];

/** The events of a decision, for histories. */
export function eventsOf(
  decision: { ok: true; value: readonly ApprovalCaseEvent[] } | { ok: false; error: unknown },
): readonly ApprovalCaseEvent[] {
  if (!decision.ok) throw new Error(JSON.stringify(decision.error));
  return decision.value;
}

/** The published calendars with a year 2027 as a test invents it: only New Year's Day is off. */
export const calendar2027: CalendarContent = {
  ...PUBLISHED_CALENDARS,
  years: { ...PUBLISHED_CALENDARS.years, 2027: { off: ['2027-01-01'], makeup_workdays: [] } },
};

import type { Actor, LegalDay } from '@luodi/domain';
import type { ApprovalCaseEvent, OpenedItem, StageOpened } from './approval-case.events';
import type { Calendar, ItemRule } from './case-rules';
import type { CheckedApplication, OpenStageRules } from './check-application';
import { clockDates } from './item-clock';
import { stageClock } from './stage-clock';

/** Who accepts, and on which day the clocks start. */
export interface Acceptance {
  readonly by: Actor;
  readonly acceptedOn: LegalDay;
  readonly today: LegalDay;
  /** Accepted by silence, from the day of receipt. */
  readonly deemed: boolean;
  /** That of the application when it was received before. */
  readonly receiptNumber?: string | undefined;
}

const openItem = (rule: ItemRule, acceptedOn: LegalDay, calendar: Calendar): OpenedItem => {
  const { itemCode, departmentId, powerCode } = rule;
  const { amount, unit, roll } = rule.limit;
  const limit = { amount, unit, roll };
  const dates = clockDates({ acceptedOn, limit, pauses: [] }, calendar);
  return { itemCode, departmentId, limit, ...(powerCode && { powerCode }), ...dates };
};

/** The one receipt number of a submission (S037). */
export const receiptOf = ({ started, position, round }: CheckedApplication, day: LegalDay): string =>
  `SL${day.replaceAll('-', '')}-${started.project.projectId.slice(0, 8)}-${position}-${round}`;

/**
 * The stage opened with all of its items at one moment. When every required item has a pass that counts again, nobody is
 * left to ask and the stage passes with its opening (PAR-6: by real passes, never by nothing).
 */
export function acceptApplication(
  checked: CheckedApplication,
  { by, acceptedOn, today, deemed, receiptNumber }: Acceptance,
  { procedure, calendar }: OpenStageRules,
): readonly ApprovalCaseEvent[] {
  const { rule, round, reused, toStart, projectCode, materials } = checked;
  const { stage, leadDepartmentId, opensLandSupply, reuseMonths } = rule;
  const items = toStart.map((item) => openItem(item, acceptedOn, calendar));
  const clock = stageClock({ acceptedOn, items: items.map(() => ({ pauses: [] })) }, rule.limitWorkdays, calendar);
  const opened: StageOpened = {
    type: 'StageOpened',
    stage,
    round,
    receiptNumber: receiptNumber ?? receiptOf(checked, today),
    projectCode,
    procedure: { scope: procedure.scope, version: procedure.version },
    leadDepartmentId,
    opensLandSupply,
    reuseMonths,
    acceptedOn,
    dueOn: clock?.dueOn ?? acceptedOn,
    missingYears: clock?.missingYears ?? [],
    calendar: calendar.version,
    ...(deemed && { deemed }),
    items,
    reused,
    materials,
    by,
  };
  if (items.length > 0 || reused.length === 0) return [opened];
  return [opened, { type: 'StagePassed', stage, round, on: today, opensLandSupply, by }];
}

import { endOfDay, type Instant } from '@luodi/domain';
import type { Application } from './application';
import type { ApprovalCase } from './approval-case';
import { isOpen } from './approval-case.status';
import type { CaseItem } from './case-item';
import { standsStill } from './item-clock';

interface Wanted {
  readonly key: string;
  readonly kind: 'item-warning' | 'item-limit' | 'special-procedure' | 'correction-notice';
  readonly dueAt: Instant;
}

function clockTimers(stage: string, item: CaseItem): Wanted[] {
  const { itemCode, warnAt, dueOn, warned, overdue } = item;
  const name = `${stage}/${itemCode}`;
  if (standsStill(item)) return [];
  return [
    ...(warned ? [] : [{ key: `item-warning/${name}`, kind: 'item-warning' as const, dueAt: warnAt }]),
    ...(overdue ? [] : [{ key: `item-limit/${name}`, kind: 'item-limit' as const, dueAt: endOfDay(dueOn) }]),
  ];
}

/** An open special procedure is expected to end; when it does not, that is told once (GOV-03). */
const procedureTimers = (stage: string, { itemCode, pauses }: CaseItem): Wanted[] =>
  pauses.flatMap(({ to, expectedUntil, overran }) =>
    to === undefined && expectedUntil !== undefined && !overran
      ? [{ key: `special-procedure/${stage}/${itemCode}`, kind: 'special-procedure', dueAt: endOfDay(expectedUntil) }]
      : [],
  );

/** Silence until the end of the last day of the notice is acceptance (行政许可法 32(四)); a notice ends the timer. */
const noticeTimers = (applications: readonly Application[]): Wanted[] =>
  applications
    .filter(({ status }) => status === 1)
    .map(({ stage, noticeBy }) => ({
      key: `correction-notice/${stage}`,
      kind: 'correction-notice',
      dueAt: endOfDay(noticeBy),
    }));

/**
 * What must fire when: each running clock turns yellow once and red once per generation. A stopped clock, an ended item
 * and an ended stage have no timer (CLK-16; nobody schedules or cancels by hand).
 */
export function caseDeadlines(state: ApprovalCase): readonly Wanted[] {
  if (state.phase === 'NONE') return [];
  const timers = state.stages
    .filter(({ status }) => status === 'RUNNING')
    .flatMap(({ stage, items }) =>
      items
        .filter(({ status }) => isOpen(status))
        .flatMap((item) => [...clockTimers(stage, item), ...procedureTimers(stage, item)]),
    );
  return state.applications ? [...timers, ...noticeTimers(state.applications)] : timers;
}

/** Stage and item of a deadline's key. */
export function timedItem(key: string): { stage: string; itemCode: string } {
  const [, stage = '', itemCode = ''] = key.split('/');
  return { stage, itemCode };
}

import { endOfDay, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import { isRunning } from './approval-case.status';

interface Wanted {
  readonly key: string;
  readonly kind: 'item-warning' | 'item-limit';
  readonly dueAt: Instant;
}

/**
 * What must fire when: each running clock turns yellow once and red once per generation. A stopped clock, an ended item
 * and an ended stage have no timer (CLK-16; nobody schedules or cancels by hand).
 */
export function caseDeadlines(state: ApprovalCase): readonly Wanted[] {
  if (state.phase === 'NONE') return [];
  return state.stages
    .filter(({ status }) => status === 'RUNNING')
    .flatMap(({ stage, items }) =>
      items
        .filter(({ status }) => isRunning(status))
        .flatMap(({ itemCode, warnAt, dueOn, warned, overdue }): Wanted[] => [
          ...(warned
            ? []
            : [{ key: `item-warning/${stage}/${itemCode}`, kind: 'item-warning' as const, dueAt: warnAt }]),
          ...(overdue
            ? []
            : [{ key: `item-limit/${stage}/${itemCode}`, kind: 'item-limit' as const, dueAt: endOfDay(dueOn) }]),
        ]),
    );
}

/** Stage and item of a deadline's key. */
export function timedItem(key: string): { stage: string; itemCode: string } {
  const [, stage = '', itemCode = ''] = key.split('/');
  return { stage, itemCode };
}

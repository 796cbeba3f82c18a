import type { CaseItem } from './case-item';
import { isOpen, isPassed } from './approval-case.status';
import { standsStill } from './item-clock';

/** How a stage stands: it passes when every item passed, and only then. */
export type StageOutcome = 'OPEN' | 'PASSED' | 'REFUSED';

/**
 * The join of a stage (S038, PAR-5 `all`, PAR-6): one refusal ends it; every item must have said yes. An item that was
 * cancelled, withdrawn or never answered is no consent, and a stage without items passes by nothing.
 */
export function stageOutcome(items: readonly Pick<CaseItem, 'status'>[]): StageOutcome {
  if (items.some(({ status }) => status === 13)) return 'REFUSED';
  return items.length > 0 && items.every(({ status }) => isPassed(status)) ? 'PASSED' : 'OPEN';
}

/** Codes of the items that still wait. */
export const openItems = (items: readonly CaseItem[]): readonly string[] =>
  items.filter(({ status }) => isOpen(status)).map(({ itemCode }) => itemCode);

/** Whether a stage's clock stands still: it has open items, and every one of them does (PAR-3). */
export function stageStandsStill(items: readonly CaseItem[]): boolean {
  const open = items.filter(({ status }) => isOpen(status));
  return open.length > 0 && open.every(standsStill);
}

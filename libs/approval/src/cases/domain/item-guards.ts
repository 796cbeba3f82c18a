import type { Actor, DomainError, LegalDay } from '@luodi/domain';
import { isOpen } from './approval-case.status';

/** What the guards look at: the same facts stand in the state and in the row a screen reads (INV-09). */
export interface GuardedItem {
  readonly departmentId: string;
  readonly leadDepartmentId: string;
  /** 办理状态 */
  readonly status: number;
  readonly dueOn: LegalDay;
  readonly extended: boolean;
  /** The one correction of the review was asked. */
  readonly corrected: boolean;
  /** Its clock stands still. */
  readonly stopped: boolean;
}

const departmentOf = (by: Actor): string => (by.kind === 'person' ? by.departmentId : '');

const notYours = (item: GuardedItem, by: Actor): DomainError | undefined =>
  departmentOf(by) === item.departmentId
    ? undefined
    : { code: 'APPROVAL.ITEM_NOT_YOURS', facts: { department: item.departmentId } };

/** Another department may not even learn more; then what is over, then what stands in the way. */
const untouchable = (item: GuardedItem, by: Actor): DomainError | undefined => {
  const theirs = notYours(item, by);
  if (theirs) return theirs;
  return isOpen(item.status) ? undefined : { code: 'APPROVAL.ITEM_ALREADY_DECIDED', facts: { status: item.status } };
};

/** What the department waits for and must have an end first. */
const stillAway = ({ status }: GuardedItem): DomainError | undefined => {
  if (status === 9) return { code: 'APPROVAL.SPECIAL_PROCEDURE_OPEN' };
  return status === 6 ? { code: 'APPROVAL.CORRECTION_OPEN' } : undefined;
};

/** Why this person may not decide the item now (S034, S038); `undefined` when they may. */
export const whyNotDecide = (item: GuardedItem, by: Actor): DomainError | undefined =>
  untouchable(item, by) ?? stillAway(item);

/** Why this person may not start a special procedure now. */
export const whyNotStartProcedure = whyNotDecide;

/** Why this person may not end a special procedure now. */
export const whyNotEndProcedure = (item: GuardedItem, by: Actor): DomainError | undefined =>
  untouchable(item, by) ?? (item.status === 9 ? undefined : { code: 'APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN' });

/** Why this person may not ask for a correction during the review now: it is asked once (GOV-04). */
export const whyNotAskCorrection = (item: GuardedItem, by: Actor): DomainError | undefined =>
  whyNotDecide(item, by) ?? (item.corrected ? { code: 'APPROVAL.CORRECTION_ASKED' } : undefined);

/** Why a correction during the review cannot be ended now; the window records what came, for every department. */
export function whyNotEndCorrection({ status }: GuardedItem): DomainError | undefined {
  if (!isOpen(status)) return { code: 'APPROVAL.ITEM_ALREADY_DECIDED', facts: { status } };
  return status === 6 ? undefined : { code: 'APPROVAL.CORRECTION_NOT_OPEN' };
}

/** Why this person may not extend the item now (CLK-11: once, in time, by the right rank). */
export function whyNotExtend(item: GuardedItem, by: Actor, today: LegalDay): DomainError | undefined {
  if (![item.departmentId, item.leadDepartmentId].includes(departmentOf(by)))
    return { code: 'APPROVAL.EXTENSION_NOT_YOURS', facts: { department: item.departmentId } };
  if (!isOpen(item.status)) return { code: 'APPROVAL.ITEM_ALREADY_DECIDED', facts: { status: item.status } };
  const away = stillAway(item);
  if (away && item.stopped) return away;
  if (item.extended) return { code: 'APPROVAL.EXTENSION_USED' };
  return today > item.dueOn ? { code: 'APPROVAL.EXTENSION_TOO_LATE', facts: { dueOn: item.dueOn } } : undefined;
}

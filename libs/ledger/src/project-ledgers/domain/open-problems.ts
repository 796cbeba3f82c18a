import type { LegalDay } from '@luodi/domain';

/** Something that turns a project's light red. */
export interface OpenProblem {
  /** REPORTED: told by a fact, such as a warning; OVERDUE: a due day has gone by; MISSING: nobody was named (S108). */
  readonly kind: 'REPORTED' | 'OVERDUE' | 'MISSING';
  readonly what: string;
  /** The day that has gone by; null where none is known. */
  readonly dueOn: LegalDay | null;
}

/** What a ledger knows of its troubles. */
export interface Troubles {
  readonly alarms: readonly string[];
  /** Leader or squad missing past their day. */
  readonly overdue: readonly string[];
  readonly openItems: readonly { stage: string; itemCode: string; dueOn: LegalDay; light: string }[];
  readonly dueDates: readonly { what: string; dueOn: LegalDay }[];
  readonly assignDueOn: LegalDay | null;
}

/** The open problems of a project: there is one exactly when its light is red (S107). */
export function openProblems(troubles: Troubles, today: LegalDay): readonly OpenProblem[] {
  const { alarms, overdue, openItems, dueDates, assignDueOn } = troubles;
  const missing = overdue.map((what) => ({ kind: 'MISSING' as const, what, dueOn: assignDueOn }));
  const past = dueDates.filter(({ what, dueOn }) => dueOn < today && !(what === 'ASSIGNMENT' && missing.length > 0));
  const known = new Set(past.map(({ what }) => what));
  // An item that was overdue before its clock stood still has no due day any more and is overdue all the same.
  const items = openItems
    .filter(({ light }) => light === 'RED')
    .map(({ stage, itemCode, dueOn }) => ({ what: `ITEM/${stage}/${itemCode}`, dueOn }))
    .filter(({ what }) => !known.has(what));
  return [
    ...alarms.map((what) => ({ kind: 'REPORTED' as const, what, dueOn: null })),
    ...[...past, ...items].map(({ what, dueOn }) => ({ kind: 'OVERDUE' as const, what, dueOn })),
    ...missing,
  ];
}

import type { Actor, Instant } from '@luodi/domain';

/** What every journal of the land bureau holds: who, for which unit, when and why (INV-01, INV-07). */
export interface JournalLine {
  readonly at: Instant;
  readonly kind: string;
  readonly acted_by: string;
  readonly department: string | null;
  readonly reason: string | null;
}

interface Told {
  readonly type: string;
  readonly by?: Actor;
  readonly reason?: string;
  readonly opinion?: string;
  readonly code?: string;
  readonly proof?: string;
}

const nameOf = (by: Actor | undefined): string => {
  if (!by) return 'land';
  if (by.kind === 'system') return by.service;
  return by.onBehalfOf ? `${by.personId}（代${by.onBehalfOf}）` : by.personId;
};

/** One line of a journal out of a private event. An event without an actor is what another stream or service said. */
export const journalLine = (event: Told, at: Instant): JournalLine => ({
  at,
  kind: event.type,
  acted_by: nameOf(event.by),
  department: event.by?.kind === 'person' ? event.by.departmentId : null,
  reason: event.reason ?? event.opinion ?? event.proof ?? event.code ?? null,
});

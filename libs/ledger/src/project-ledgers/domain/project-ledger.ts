import { assertNever, type Instant, type LegalDay } from '@luodi/domain';
import { EMPTY_HEAD, type LedgerFact } from './ledger-fact';
import { lifeAfter, noLife, type Life } from './life';
import type { FactEntered, LedgerOpened, MissingMatter, ProjectLedgerEvent } from './project-ledger.events';

export interface WaitingFact {
  readonly fact: LedgerFact;
  readonly heldAt: Instant;
}

/** The one ledger of a project (一个项目一张台账表, S107). Its entries are rows; the state keeps the head of the chain. */
export interface ProjectLedger {
  readonly opened: Omit<LedgerOpened, 'type'> | null;
  readonly count: number;
  readonly headHash: string;
  readonly lastAt: Instant;
  /** Last number entered per source: an older one is a repetition, for ever (P43). */
  readonly positions: Readonly<Record<string, number>>;
  /** Shortened ids of the last entries, oldest first: which causes have been seen. */
  readonly recent: readonly string[];
  /** Facts that arrived before their cause, in order of arrival. */
  readonly waiting: readonly WaitingFact[];
  readonly life: Life;
  readonly leaderId: string | null;
  readonly leaderSince: LegalDay | null;
  readonly squad: readonly string[];
  readonly overdue: readonly MissingMatter[];
}

export const noLedger: ProjectLedger = {
  opened: null,
  ...EMPTY_HEAD,
  lastAt: 0,
  positions: {},
  recent: [],
  waiting: [],
  life: noLife,
  leaderId: null,
  leaderSince: null,
  squad: [],
  overdue: [],
};

/** How many entries back a cause is recognised; effects follow their causes within seconds. */
const RECENT = 200;

/** Forty bits of an event id: enough to tell the last entries of one project apart. */
export const shortId = (eventId: string): string => eventId.replaceAll('-', '').slice(0, 10);

/** A ledger after one of its events; whoever was named is no longer overdue. */
export function evolveProjectLedger(state: ProjectLedger, event: ProjectLedgerEvent): ProjectLedger {
  switch (event.type) {
    case 'FactEntered':
      return afterEntry(state, event);
    case 'FactHeld':
      return { ...state, waiting: [...state.waiting, { fact: event.fact, heldAt: event.heldAt }] };
    case 'LedgerOpened': {
      const { type: _, ...opened } = event;
      return { ...state, opened };
    }
    case 'LeaderAssigned':
    case 'LeaderReplaced':
      return {
        ...state,
        leaderId: event.leaderId,
        leaderSince: event.assignedOn,
        overdue: state.overdue.filter((matter) => matter !== 'LEADER_MISSING'),
      };
    case 'SquadFormed':
    case 'SquadChanged':
      return {
        ...state,
        squad: event.memberIds,
        overdue: state.overdue.filter((matter) => matter !== 'SQUAD_MISSING'),
      };
    case 'AssignmentOverdue':
      return { ...state, overdue: [...state.overdue, event.matter] };
    default:
      return assertNever(event);
  }
}

function afterEntry(state: ProjectLedger, { fact, seq, hash }: FactEntered): ProjectLedger {
  const life = lifeAfter(state.life, fact);
  return {
    ...state,
    count: seq,
    headHash: hash,
    lastAt: fact.occurredAt,
    positions: { ...state.positions, [fact.source]: Math.max(state.positions[fact.source] ?? 0, fact.sequence) },
    recent: [...state.recent, shortId(fact.eventId)].slice(-RECENT),
    waiting: state.waiting.filter((one) => one.fact.eventId !== fact.eventId),
    life,
    // Who is missing matters only while the project goes on.
    overdue: hasEnded(life) ? [] : state.overdue,
  };
}

/** Ended, or its parcel is back in the reserve: nobody needs to be named any more. */
export const hasEnded = (life: Life): boolean =>
  life.position.stage === 'ended' || life.position.stage === 'second-promotion' || life.outcome !== null;

/** What a signed project lacks of one leader and one squad (S108). */
export const missingOf = (state: ProjectLedger): readonly MissingMatter[] => [
  ...(state.leaderId === null ? (['LEADER_MISSING'] as const) : []),
  ...(state.squad.length === 0 ? (['SQUAD_MISSING'] as const) : []),
];

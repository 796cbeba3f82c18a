import type { Instant, LegalDay } from '@luodi/domain';
import type { LedgerEntry, LedgerFact } from './ledger-fact';

/** A fact took its place in the chain. */
export interface FactEntered extends LedgerEntry {
  readonly type: 'FactEntered';
}

/** A fact arrived before its cause and waits (ADR 0005). */
export interface FactHeld {
  readonly type: 'FactHeld';
  readonly fact: LedgerFact;
  readonly heldAt: Instant;
}

/** deal-signed opened the ledger: once per project (S107). */
export interface LedgerOpened {
  readonly type: 'LedgerOpened';
  readonly dealId: string;
  readonly projectName: string;
  readonly projectCode: string | null;
  readonly firmName: string;
  readonly industryCode: string;
  readonly investmentFen: string;
  readonly landAreaM2: string;
  readonly signedOn: LegalDay;
  readonly openedAt: Instant;
  /** Until when leader and squad must be named (S108). */
  readonly assignDueOn: LegalDay;
  /** The due day lies in a year without a published calendar (暂定, CLK-05). */
  readonly assignDueProvisional: boolean;
}

export interface LeaderAssigned {
  readonly type: 'LeaderAssigned';
  readonly leaderId: string;
  readonly assignedOn: LegalDay;
}

export interface LeaderReplaced {
  readonly type: 'LeaderReplaced';
  readonly leaderId: string;
  readonly replacedLeaderId: string;
  readonly reason: string;
  readonly assignedOn: LegalDay;
}

export interface SquadFormed {
  readonly type: 'SquadFormed';
  readonly memberIds: readonly string[];
  readonly formedOn: LegalDay;
}

export interface SquadChanged {
  readonly type: 'SquadChanged';
  readonly memberIds: readonly string[];
  readonly replacedMemberIds: readonly string[];
  readonly reason: string;
  readonly formedOn: LegalDay;
}

export type MissingMatter = 'LEADER_MISSING' | 'SQUAD_MISSING';

/** Leader or squad is missing after the set workdays. */
export interface AssignmentOverdue {
  readonly type: 'AssignmentOverdue';
  readonly matter: MissingMatter;
  readonly dueOn: LegalDay;
}

export type ProjectLedgerEvent =
  | FactEntered
  | FactHeld
  | LedgerOpened
  | LeaderAssigned
  | LeaderReplaced
  | SquadFormed
  | SquadChanged
  | AssignmentOverdue;

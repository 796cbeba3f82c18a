import { StreamEntry, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { ProjectLedgerEvent } from '../domain/project-ledger.events';

/** Who led the project since when, and why that changed; appended only (S108). */
@Entity('ledger_leader')
export class LedgerLeaderRow extends StreamEntry {
  @Column('text') leader_id: string;
  @Column('date') assigned_on: string;
  @Column('text') replaced_leader_id: string | null;
  @Column('text') reason: string | null;
}

/** Each naming of a leader is appended, with the reason of a change. */
export function ledgerLeaderEntry(event: ProjectLedgerEvent): RowValues<LedgerLeaderRow> | undefined {
  if (event.type === 'LeaderAssigned')
    return { leader_id: event.leaderId, assigned_on: event.assignedOn, replaced_leader_id: null, reason: null };
  if (event.type !== 'LeaderReplaced') return undefined;
  const { leaderId, assignedOn, replacedLeaderId, reason } = event;
  return { leader_id: leaderId, assigned_on: assignedOn, replaced_leader_id: replacedLeaderId, reason };
}

import { rowTable, StreamRow } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Delegations } from '../domain/delegations';

@Entity('delegation')
export class DelegationRow extends StreamRow {
  @PrimaryColumn('uuid')
  delegation_id: string;

  @Column('uuid')
  principal_id: string;

  @Column('uuid')
  deputy_id: string;

  @Column('date')
  from_on: string;

  @Column('date')
  to_on: string;
}

export const delegationRows = rowTable<Delegations, DelegationRow>(DelegationRow, ({ running }) =>
  running.map(({ delegationId, principalId, deputyId, from, to }) => ({
    delegation_id: delegationId,
    principal_id: principalId,
    deputy_id: deputyId,
    from_on: from,
    to_on: to,
  })),
);

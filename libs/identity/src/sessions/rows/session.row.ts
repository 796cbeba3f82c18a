import { rowTable, StreamRow } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { Session } from '../domain/session';

@Entity('session')
export class SessionRow extends StreamRow {
  @Column('uuid')
  person_id: string;

  @Column('text')
  secret_hash: string;

  @Column('text')
  acts_in: string;

  @Column('text')
  department_id: string;

  @Column('uuid', { nullable: true })
  on_behalf_of: string | null;

  /** Wall-clock milliseconds, untouched by a travelling sandbox. */
  @Column('bigint')
  expires_at_ms: number;

  @Column('bigint', { nullable: true })
  ended_at_ms: number | null;
}

export const sessionRows = rowTable<Session, SessionRow>(SessionRow, (session) =>
  session.sessionId === ''
    ? []
    : [
        {
          person_id: session.personId,
          secret_hash: session.secretHash,
          acts_in: session.zone,
          department_id: session.departmentId,
          on_behalf_of: session.onBehalfOf ?? null,
          expires_at_ms: session.expiresAt,
          ended_at_ms: session.endedAt ?? null,
        },
      ],
);

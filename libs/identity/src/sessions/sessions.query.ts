import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';
import { INSTALLATION } from '../installation';

/** A sign-in as tokens are made from it. */
export interface OpenSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly secretHash: string;
  readonly zone: string;
  readonly departmentId: string;
  readonly onBehalfOf: string | null;
  /** Wall clock, milliseconds. */
  readonly expiresAt: number;
}

/** Sign-ins by id, and those that were taken back lately. */
@Injectable()
export class SessionsQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** Nothing once it ended or its twelve hours are over. */
  async open(sessionId: string): Promise<OpenSession | undefined> {
    const [session] = await this.database.query<OpenSession>(
      [INSTALLATION],
      `select stream_id as "sessionId", person_id as "personId", secret_hash as "secretHash", acts_in as zone,
         department_id as "departmentId", on_behalf_of as "onBehalfOf", expires_at_ms::float8 as "expiresAt"
       from session where stream_id = $1 and ended_at_ms is null and expires_at_ms > $2`,
      [sessionId, Date.now()],
    );
    return session;
  }

  /** Sessions that ended while one of their tokens may still live. */
  async endedSince(wallClockMs: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      [INSTALLATION],
      'select stream_id as id from session where ended_at_ms >= $1',
      [wallClockMs],
    );
    return rows.map((row) => row.id);
  }

  /** The lowest token version still good, for everybody whose rights ever changed. */
  async rightsVersions(): Promise<Record<string, number>> {
    const rows = await this.database.query<{ id: string; version: number }>(
      [INSTALLATION],
      'select stream_id as id, rights_version as version from person where rights_version > 1',
    );
    return Object.fromEntries(rows.map((row) => [row.id, row.version]));
  }
}

import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';
import { INSTALLATION } from '../installation';
import type { Assignment } from './domain/person';

/** An account as signing in needs it. */
export interface Account {
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly firmCreditCode: string | null;
  readonly active: boolean;
  readonly rightsVersion: number;
  readonly assignments: readonly Assignment[];
}

const ACCOUNT = `select p.stream_id as "personId", p.username, p.name, p.password_hash as "passwordHash",
    p.firm_credit_code as "firmCreditCode", p.active, p.rights_version as "rightsVersion",
    coalesce((select jsonb_agg(jsonb_build_object('zone', a.assigned_zone, 'departmentId', a.department_id, 'roles', a.roles)
                order by a.assigned_zone, a.department_id)
              from person_assignment a where a.stream_id = p.stream_id), '[]') as assignments
  from person p`;

/** Accounts by name or id, for signing in and for tokens. */
@Injectable()
export class AccountsQuery {
  constructor(private readonly database: ReadDatabase) {}

  async byUsername(username: string): Promise<Account | undefined> {
    const [account] = await this.database.query<Account>([INSTALLATION], `${ACCOUNT} where p.username = $1`, [
      username,
    ]);
    return account;
  }

  async byId(personId: string): Promise<Account | undefined> {
    const [account] = await this.database.query<Account>([INSTALLATION], `${ACCOUNT} where p.stream_id = $1`, [
      personId,
    ]);
    return account;
  }

  async isAnybodyThere(): Promise<boolean> {
    const rows = await this.database.query([INSTALLATION], 'select 1 from person limit 1');
    return rows.length > 0;
  }
}

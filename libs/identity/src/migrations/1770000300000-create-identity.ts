import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: Readonly<Record<string, string>> = {
  person: `username text not null constraint person_username unique, name text not null, password_hash text not null,
    firm_credit_code text, active boolean not null, rights_version integer not null, primary key (stream_id)`,
  person_assignment: `assigned_zone text not null, department_id text not null, roles jsonb not null,
    primary key (stream_id, assigned_zone, department_id)`,
  zone_node: `zone_code text not null constraint zone_node_code unique,
    kind text not null check (kind in ('PROVINCE', 'CITY', 'ZONE', 'AREA', 'BLOCK')), name text not null, name_en text,
    parent text, levels jsonb not null, primary key (stream_id)`,
  department: `zone_code text not null, department_id text not null, kind text not null, name text not null, name_en text,
    posted_by text, primary key (stream_id), constraint department_code unique (zone_code, department_id)`,
  session: `person_id uuid not null, secret_hash text not null, acts_in text not null, department_id text not null,
    on_behalf_of uuid, expires_at_ms bigint not null, ended_at_ms bigint, primary key (stream_id)`,
  signing_key: `key_id text not null, position integer not null, public_jwk jsonb not null, private_jwk jsonb not null,
    primary key (stream_id, key_id)`,
  delegation: `delegation_id uuid not null, principal_id uuid not null, deputy_id uuid not null, from_on date not null,
    to_on date not null, primary key (stream_id, delegation_id)`,
};

const MORE = [
  `create index person_assignment_zone on person_assignment (assigned_zone, department_id)`,
  `create index session_person on session (person_id) where ended_at_ms is null`,
  `create index session_ended on session (ended_at_ms) where ended_at_ms is not null`,
  `create index delegation_deputy on delegation (deputy_id)`,
  `create index event_by_time on event (at, stream_id, version)`,
  `comment on table person is 'Accounts: who may enter; names and hashes live here and are never published'`,
  `comment on column person.rights_version is 'Rises with every change of rights; older tokens are refused'`,
  `comment on table person_assignment is 'Unit × zone × role of a person'`,
  `comment on table zone_node is 'The tree of zones, areas and blocks, with city and province above'`,
  `comment on column zone_node.levels is 'National or provincial, each with the day it holds from'`,
  `comment on table session is 'Sign-ins; the secret of the cookie only as its hash'`,
  `comment on column session.expires_at_ms is 'Wall clock, milliseconds: a travelling sandbox does not sign anybody out'`,
  `comment on table signing_key is 'Key pairs of access tokens: the newest signs, the one before is still accepted'`,
  `comment on table delegation is 'Who stands in for whom on which days, both included'`,
];

export class CreateIdentity1770000300000 implements MigrationInterface {
  name = 'CreateIdentity1770000300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(
        `create table ${table} (stream_id uuid not null references stream (id), zone text not null, ${columns})`,
      );
      await zoneScoped(runner, table);
    }
    for (const statement of MORE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_by_time');
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`drop table ${table}`);
  }
}

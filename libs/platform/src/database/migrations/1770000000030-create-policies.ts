import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from '../zone-scoped';

/** Rules as dated, immutable rows (S149), and the number by which a lane notices a new one. */
export class CreatePolicies1770000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await grantToApp(runner, 'policy', 'select, insert');
    await grantToApp(runner, 'policy_revision', 'select');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table policy, policy_revision');
    await runner.query('drop function policy_is_immutable, policy_was_published');
  }
}

const STATEMENTS = [
  `create table policy (
    kind text not null,
    scope text not null,
    version integer not null check (version > 0),
    effective_from date not null,
    content jsonb not null,
    source text not null,
    published_by text not null,
    published_at timestamptz not null default clock_timestamp(),
    primary key (kind, scope, version)
  )`,
  `create table policy_revision (one boolean primary key default true check (one), revision bigint not null)`,
  `insert into policy_revision (revision) values (0)`,
  `create function policy_is_immutable() returns trigger language plpgsql
    as 'begin raise exception ''a published policy version never changes; publish a new one''; end'`,
  `create trigger policy_stays before update or delete on policy for each row execute function policy_is_immutable()`,
  `create trigger policy_stays_whole before truncate on policy execute function policy_is_immutable()`,
  `create function policy_was_published() returns trigger language plpgsql
    security definer set search_path = public, pg_temp
    as 'begin update policy_revision set revision = revision + 1; return null; end'`,
  `create trigger policy_revised after insert on policy for each statement execute function policy_was_published()`,
];

const COMMENTS = [
  `table policy is 'Limits, catalogues, calendars, prices: versions with the day they take effect and their legal source'`,
  `column policy.scope is 'Zone the rule is for; * is every zone; calendars have the country'`,
  `table policy_revision is 'Goes up with every publication: whoever holds policies in memory compares this number'`,
];

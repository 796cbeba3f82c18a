import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ledgers with their chained entries, leaders and exceptions, and the deals that the rates count. */
export class CreateProjectLedgers1770000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const table of ['project_ledger', 'ledger_exception', 'rate_deal']) await zoneScoped(runner, table);
    for (const table of ['ledger_entry', 'ledger_leader']) await zoneScoped(runner, table, { appendOnly: true });
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_deal, ledger_exception, ledger_leader, ledger_entry, project_ledger');
  }
}

const TABLES = [
  `create table project_ledger (
    stream_id uuid primary key references stream (id),
    zone text not null,
    project_id uuid not null unique,
    deal_id uuid not null,
    project_name text not null,
    project_code text,
    firm_name text not null,
    industry_code text not null,
    investment_fen bigint not null,
    land_area_m2 numeric not null,
    signed_on date not null,
    opened_at timestamptz not null,
    stage text not null,
    light text not null check (light in ('GREEN', 'YELLOW', 'RED')),
    admission text not null check (admission in ('NONE', 'OPEN', 'ADMITTED', 'REJECTED')),
    outcome text,
    leader_id text,
    squad_member_ids jsonb not null,
    assign_due_on date,
    milestones jsonb not null,
    arrived_fen bigint not null check (arrived_fen >= 0),
    open_items jsonb not null,
    due_dates jsonb not null,
    next_due_on date,
    next_due_what text,
    entry_count integer not null check (entry_count > 0),
    head_hash text not null check (length(head_hash) = 64),
    waiting_events integer not null check (waiting_events >= 0),
    updated_at timestamptz not null,
    stream_version integer not null
  ) with (fillfactor = 60)`,
  `create index project_ledger_newest on project_ledger (zone, signed_on desc, stream_id desc)`,
  `create table ledger_entry (
    stream_id uuid not null references stream (id),
    version integer not null,
    zone text not null,
    seq integer not null check (seq > 0),
    event_id uuid not null,
    source text not null,
    type text not null,
    source_sequence integer not null,
    occurred_at timestamptz not null,
    actor jsonb not null,
    reason text,
    causation_id uuid,
    cause_seen boolean not null,
    data jsonb,
    prev_hash text not null check (length(prev_hash) = 64),
    hash text not null check (length(hash) = 64),
    primary key (stream_id, version),
    constraint ledger_entry_place unique (stream_id, seq),
    constraint ledger_entry_once unique (stream_id, event_id),
    constraint ledger_entry_source_once unique (stream_id, source, source_sequence)
  )`,
  `create table ledger_leader (
    stream_id uuid not null references stream (id),
    version integer not null,
    zone text not null,
    leader_id text not null,
    assigned_on date not null,
    replaced_leader_id text,
    reason text,
    primary key (stream_id, version),
    constraint ledger_leader_replaced_with_reason check ((replaced_leader_id is null) = (reason is null))
  )`,
  `create table ledger_exception (
    stream_id uuid not null references stream (id),
    zone text not null,
    matter text not null check (matter in ('LEADER_MISSING', 'SQUAD_MISSING')),
    project_id uuid not null,
    project_name text not null,
    due_on date not null,
    primary key (stream_id, matter)
  )`,
  `create index ledger_exception_oldest on ledger_exception (zone, due_on, stream_id)`,
  `create table rate_deal (
    stream_id uuid primary key references stream (id),
    zone text not null,
    project_id uuid not null unique,
    deal_id uuid not null,
    project_name text not null,
    signed_on date not null,
    investment_fen bigint not null check (investment_fen > 0),
    outcome text,
    registered_on date,
    started_on date,
    in_production_on date,
    funds_by_year jsonb not null
  ) with (fillfactor = 80)`,
  `create index rate_deal_cohort on rate_deal (zone, signed_on)`,
];

const COMMENTS = [
  `table project_ledger is 'One ledger per signed project (一个项目一张台账表): where it stands, who leads it, what is due next'`,
  `column project_ledger.investment_fen is 'Agreed total investment in fen'`,
  `column project_ledger.land_area_m2 is 'Land in m², exact'`,
  `column project_ledger.waiting_events is 'Facts that arrived before their cause and wait for it'`,
  `table ledger_entry is 'Every fact of every service about the project, hash-chained; appended only'`,
  `column ledger_entry.seq is '1..n without a gap within the ledger'`,
  `column ledger_entry.source_sequence is 'Number of the fact at its source, 1..n per project'`,
  `column ledger_entry.cause_seen is 'False: the cause stands in another ledger or did not come in time'`,
  `column ledger_entry.hash is 'SHA-256 over place, hash before and content'`,
  `table ledger_leader is 'Responsible leaders with the day they took over and why; appended only'`,
  `table ledger_exception is 'Signed projects without leader or squad after the set workdays (S108)'`,
  `table rate_deal is 'Deals as the four rates count them, by the day of signing; dropped and rejected ones stay'`,
  `column rate_deal.funds_by_year is 'Verified paid-in funds in fen by the calendar year of arrival'`,
];

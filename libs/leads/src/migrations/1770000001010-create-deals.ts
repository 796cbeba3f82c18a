import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed deals, their milestones, instalments and evidence, and the signing events that announced them. */
export class CreateDeals1770000001010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const table of ['deal', 'deal_milestone', 'deal_instalment', 'signing_event']) await zoneScoped(runner, table);
    await zoneScoped(runner, 'deal_evidence', { appendOnly: true });
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table deal_evidence, deal_instalment, deal_milestone, deal, signing_event');
  }
}

const TABLES = [
  `create table signing_event (
    stream_id uuid primary key references stream (id),
    zone text not null,
    name text not null,
    held_on date not null,
    announced integer not null check (announced > 0),
    stream_version integer not null
  )`,
  `create table deal (
    stream_id uuid primary key references stream (id),
    zone text not null,
    project_id uuid not null unique,
    project_name text not null,
    project_code text,
    firm_name text not null,
    firm_credit_code text not null check (length(firm_credit_code) = 18),
    industry_code text not null,
    industry_flags jsonb not null,
    status text not null check (status in ('SIGNED', 'ADMITTED', 'ENDED')),
    stage text not null check (stage in ('SIGNED', 'STARTED', 'IN_PRODUCTION', 'ENDED')),
    outcome text check (outcome in ('NOT_ADMITTED', 'DROPPED')),
    end_reason text,
    investment_fen bigint not null check (investment_fen > 0),
    size_class text not null,
    exceeds_class text not null,
    land_area_m2 numeric not null check (land_area_m2 > 0),
    signed_on date not null,
    signing_event_id uuid,
    lead_id uuid,
    indicators jsonb not null,
    schedule jsonb not null,
    responsible_leader_id text,
    squad_member_ids jsonb not null,
    arrived_fen bigint not null check (arrived_fen >= 0),
    stream_version integer not null,
    constraint deal_ended_with_outcome check ((status = 'ENDED') = (outcome is not null))
  ) with (fillfactor = 80)`,
  `create index deal_newest on deal (zone, signed_on desc, stream_id desc)`,
  `create index deal_of_signing_event on deal (signing_event_id) where signing_event_id is not null`,
  `create index deal_of_firm on deal (firm_credit_code)`,
  `create table deal_milestone (
    stream_id uuid not null references stream (id),
    zone text not null,
    milestone text not null check (milestone in ('REGISTERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION')),
    status text not null check (status in ('REPORTED', 'VERIFIED', 'RETURNED')),
    reached_on date not null,
    reported_by text not null,
    verified_by text,
    note text,
    primary key (stream_id, milestone),
    constraint deal_milestone_two_people check (verified_by is distinct from reported_by)
  )`,
  `create table deal_instalment (
    stream_id uuid not null references stream (id),
    zone text not null,
    instalment_id text not null,
    status text not null check (status in ('REPORTED', 'VERIFIED', 'RETURNED')),
    amount_fen bigint not null check (amount_fen > 0),
    arrived_on date not null,
    reported_by text not null,
    verified_by text,
    primary key (stream_id, instalment_id),
    constraint deal_instalment_two_people check (verified_by is distinct from reported_by)
  )`,
  `create table deal_evidence (
    stream_id uuid not null references stream (id),
    version integer not null,
    zone text not null,
    about text not null,
    evidence text not null,
    reported_by text not null,
    reported_at timestamptz not null,
    primary key (stream_id, version)
  )`,
];

const COMMENTS = [
  `table signing_event is 'Signing events (集中签约活动); announced is the number of deals on its list'`,
  `table deal is 'Signed deals (签约项目) with their agreed control indicators, one per project'`,
  `column deal.investment_fen is 'Agreed total investment in fen'`,
  `column deal.size_class is 'Class by its inclusive lower bound: 以上'`,
  `column deal.exceeds_class is 'Class by its exclusive lower bound: 超'`,
  `column deal.land_area_m2 is 'Land in m², exact'`,
  `column deal.arrived_fen is 'Sum of verified instalments in fen'`,
  `column deal.indicators is 'Agreed indicators as exact decimals in strings; units stand in the names'`,
  `table deal_milestone is 'Registration, start, completion, production: reported by one person, verified by another'`,
  `table deal_instalment is 'Instalments of paid-in funds, each under the number of its voucher'`,
  `table deal_evidence is 'What was handed in for milestones and instalments; appended only'`,
];

import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The pool of promotion leads and their contact log. */
export class CreateLeads1770000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    await zoneScoped(runner, 'lead');
    await zoneScoped(runner, 'lead_contact', { appendOnly: true });
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lead_contact, lead');
  }
}

const TABLES = [
  `create table lead (
    stream_id uuid primary key references stream (id),
    zone text not null,
    project_id uuid not null unique,
    project_name text not null,
    status text not null check (status in ('OPEN', 'SIGNED', 'DROPPED')),
    origin text not null check (origin in ('PROMOTION', 'SECOND_PROMOTION')),
    channel text not null check (channel in ('INDUSTRY_CHAIN', 'TECHNOLOGY', 'PLATFORM', 'WINDOW', 'OVERSEAS_CHINESE',
      'PRECISION', 'INTERMEDIARY', 'STATIONED_OFFICE', 'FIRM_BRINGS_FIRM', 'SECOND_PROMOTION')),
    station text,
    investor_classes jsonb not null,
    industry_code text,
    estimated_investment_fen bigint check (estimated_investment_fen > 0),
    is_key boolean not null,
    owner_id text,
    logged_on date not null,
    last_contact_on date,
    contact_count integer not null check (contact_count >= 0),
    drop_reason text,
    parcel_id uuid,
    former_project_id uuid,
    stream_version integer not null,
    constraint lead_station_with_office check ((channel = 'STATIONED_OFFICE') = (station is not null)),
    constraint lead_dropped_with_reason check ((status = 'DROPPED') = (drop_reason is not null) or status = 'SIGNED'),
    constraint lead_second_promotion_linked check
      (origin = 'PROMOTION' or (parcel_id is not null and former_project_id is not null))
  ) with (fillfactor = 80)`,
  `create index lead_newest on lead (zone, logged_on desc, stream_id desc)`,
  `create index lead_investor_classes on lead using gin (investor_classes)`,
  `create table lead_contact (
    stream_id uuid not null references stream (id),
    version integer not null,
    zone text not null,
    contacted_on date not null,
    note text not null,
    contacted_by text not null,
    logged_at timestamptz not null,
    primary key (stream_id, version)
  )`,
];

const COMMENTS = [
  `table lead is 'Promotion leads (招商线索); a lead leaves the pool only by signing or by a drop with its reason'`,
  `column lead.estimated_investment_fen is 'Estimated total investment in fen'`,
  `column lead.is_key is 'Listed in the pool of key projects (重点招商项目库)'`,
  `column lead.parcel_id is 'Second promotion only: the recovered parcel'`,
  `column lead.former_project_id is 'Second promotion only: the project that left the parcel'`,
  `table lead_contact is 'Dated contacts with the firm of a lead; appended only'`,
];

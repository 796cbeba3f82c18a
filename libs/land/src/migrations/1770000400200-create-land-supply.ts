import { journalTable, zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supply tasks and the journal of what was done on them. */
export class CreateLandSupply1770000400200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await zoneScoped(runner, 'land_supply');
    await journalTable(runner, 'supply_journal', 'Who did what on a supply, for which unit, when and why');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table supply_journal, land_supply');
  }
}

const STATEMENTS = [
  `create table land_supply (
    stream_id uuid primary key,
    zone text not null,
    project_id uuid not null,
    row_version integer not null,
    project_name text,
    firm_credit_code text,
    status text not null check (status in ('WAITING', 'OPEN', 'CONTRACTED', 'DELIVERED', 'ENDED', 'RECOVERED')),
    admission text not null check (admission in ('UNKNOWN', 'ADMITTED', 'REJECTED')),
    area_m2 numeric,
    parcel_id uuid,
    parcel_number text,
    parcel_status text not null check (parcel_status in ('NONE', 'ASKED', 'RESERVED', 'REFUSED')),
    parcel_refusal text,
    quota_status text not null check (quota_status in ('NONE', 'ASKED', 'RESERVED', 'REFUSED')),
    quota_remaining_m2 numeric,
    term_years integer,
    reserve_price_fen bigint,
    floor_fen bigint,
    floor_derivation jsonb,
    price_approved boolean not null,
    second_sign_off boolean not null,
    price_fen bigint,
    contracted_on date,
    delivered_on date,
    agreed_start_on date,
    term_ends_on date,
    indicators jsonb,
    schedule jsonb,
    constraint land_supply_one_per_project unique (project_id),
    constraint land_supply_contract_needs_admission check (contracted_on is null or admission = 'ADMITTED'),
    constraint land_supply_price_at_reserve check (price_fen >= reserve_price_fen)
  )`,
  `create index land_supply_page on land_supply (project_id desc, stream_id desc)`,
  `create index land_supply_status on land_supply (status)`,
];

const COMMENTS = [
  `table land_supply is 'One row per project that land has heard of; status WAITING until the stage has passed'`,
  `column land_supply.floor_fen is 'Highest floor the reserve price was held against, fen, rounded up; compared unrounded'`,
  `column land_supply.agreed_start_on is 'Delivery plus the months of the deal, no roll-over'`,
  `column land_supply.indicators is 'Control indicators of the deal, unchanged'`,
];

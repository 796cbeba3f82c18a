import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Listing and award between price and contract; waiting demand for quota; readiness and use of parcels. */
export class ListAndAward1770000400600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of BACK) await runner.query(statement);
  }
}

const STATUSES = `'WAITING', 'OPEN', 'VALUED', 'APPROVED', 'LISTED', 'AWARDED', 'CONTRACTED', 'DELIVERED', 'ENDED', 'RECOVERED'`;

const STATEMENTS = [
  `alter table land_supply drop constraint land_supply_status_check,
    add constraint land_supply_status_check check (status in (${STATUSES})),
    add column quota_refusal text,
    add column quota_rank integer check (quota_rank between 0 and 2),
    add column listing_number text,
    add column notice_on date,
    add column open_until date check (open_until > notice_on),
    add column awarded_on date check (awarded_on >= open_until),
    add column awarded_fen bigint check (awarded_fen >= reserve_price_fen),
    add column contract_by date,
    add column contract_by_provisional boolean not null default false,
    add column contract_overdue boolean not null default false`,
  `create index land_supply_quota_status on land_supply (quota_status)`,
  `alter table parcel drop constraint parcel_readiness_check,
    add constraint parcel_readiness_check check (readiness in ('CONVERTED', 'ACQUIRED', 'CLEARED', 'SERVICED')),
    drop constraint parcel_stock_class_check,
    add constraint parcel_stock_class_check
      check (stock_class in ('NOT_ACQUIRED', 'NOT_SUPPLIED', 'NOT_USED', 'IN_USE', 'INEFFICIENT')),
    add column in_use_since date,
    add constraint parcel_supplied_when_serviced check (status = 'FREE' or readiness = 'SERVICED')`,
  `alter table land_quota
    add column waiting_m2 numeric not null default 0 check (waiting_m2 >= 0),
    add column waiting_projects integer not null default 0`,
];

const BACK = [
  `alter table land_quota drop column waiting_m2, drop column waiting_projects`,
  `alter table parcel drop constraint parcel_supplied_when_serviced, drop column in_use_since,
    drop constraint parcel_stock_class_check,
    add constraint parcel_stock_class_check check (stock_class in ('NOT_ACQUIRED', 'NOT_SUPPLIED', 'NOT_USED', 'IN_USE')),
    drop constraint parcel_readiness_check, add constraint parcel_readiness_check check (readiness = 'SERVICED')`,
  `alter table land_supply drop column quota_refusal, drop column quota_rank, drop column listing_number,
    drop column notice_on, drop column open_until, drop column awarded_on, drop column awarded_fen,
    drop column contract_by, drop column contract_by_provisional, drop column contract_overdue,
    drop constraint land_supply_status_check,
    add constraint land_supply_status_check
      check (status in ('WAITING', 'OPEN', 'CONTRACTED', 'DELIVERED', 'ENDED', 'RECOVERED'))`,
];

const COMMENTS = [
  `column land_supply.quota_rank is '0 key project from 100m yuan on, 1 provincial-key or encouraged, 2 others'`,
  `column land_supply.quota_refusal is 'Why the demand is not met: exceeded, or displaced by a better rank'`,
  `column land_supply.contract_by is 'Last day for the contract after the award, workdays'`,
  `column parcel.in_use_since is 'Day on which works on the delivered parcel started'`,
  `column land_quota.waiting_m2 is 'Asked for and not met, square metres: served by rank when area comes free'`,
];

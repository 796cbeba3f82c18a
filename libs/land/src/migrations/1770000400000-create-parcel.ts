import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parcels: one row each, the number unique in its zone. */
export class CreateParcel1770000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await zoneScoped(runner, 'parcel');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table parcel');
  }
}

const STATEMENTS = [
  `create table parcel (
    stream_id uuid primary key,
    zone text not null,
    row_version integer not null,
    parcel_number text not null,
    area_m2 numeric not null check (area_m2 > 0),
    land_grade integer not null check (land_grade between 1 and 15),
    planned_use text not null,
    plan_reference text not null,
    block text not null,
    cost_fen bigint not null check (cost_fen >= 0),
    readiness text not null check (readiness = 'SERVICED'),
    status text not null check (status in ('FREE', 'RESERVED', 'CONTRACTED', 'DELIVERED', 'RECOVERED')),
    stock_class text not null check (stock_class in ('NOT_ACQUIRED', 'NOT_SUPPLIED', 'NOT_USED', 'IN_USE')),
    supply_id uuid,
    project_id uuid,
    reserved_until date,
    constraint parcel_number_unique unique (zone, parcel_number),
    constraint parcel_held_by_one check ((status in ('FREE', 'RECOVERED')) = (supply_id is null))
  )`,
  `create index parcel_page on parcel (parcel_number desc, stream_id desc)`,
  `create unique index parcel_one_per_supply on parcel (supply_id) where supply_id is not null`,
];

const COMMENTS = [
  `table parcel is 'One row per parcel; held by at most one supply'`,
  `column parcel.area_m2 is 'Square metres, exact'`,
  `column parcel.land_grade is 'Grade 1-15 of the national minimum price table'`,
  `column parcel.cost_fen is 'Acquisition + early development + prescribed fees, fen: the cost floor of the reserve price'`,
  `column parcel.planned_use is 'Code of GB/T 21010 in the plan named in plan_reference'`,
  `column parcel.stock_class is 'Stock-land class, derived from the facts'`,
  `column parcel.reserved_until is 'Last day of an unconfirmed reservation'`,
];

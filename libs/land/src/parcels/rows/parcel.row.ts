import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { Parcel } from '../domain/parcel';
import { costFenOf } from '../domain/parcel-cost';
import { stockClassOf } from '../domain/stock-class';

/** One line per parcel. */
@Entity('parcel')
export class ParcelRow extends StreamRow {
  @Column('integer') row_version: number;
  @Column('text') parcel_number: string;
  @Column('numeric') area_m2: string;
  @Column('integer') land_grade: number;
  @Column('text') planned_use: string;
  @Column('text') plan_reference: string;
  @Column('text') block: string;
  @Column('bigint') cost_fen: string;
  @Column('text') readiness: string;
  @Column('text') status: string;
  @Column('text') stock_class: string;
  @Column('date', { nullable: true }) in_use_since: string | null;
  @Column('uuid', { nullable: true }) supply_id: string | null;
  @Column('uuid', { nullable: true }) project_id: string | null;
  @Column('date', { nullable: true }) reserved_until: string | null;
}

/** What the list and the page of parcels read; its number is unique in the zone. */
export const parcelRows = (parcel: Parcel, stream: StreamFacts): readonly RowValues<ParcelRow>[] =>
  parcel.facts
    ? [
        {
          row_version: stream.version,
          parcel_number: parcel.facts.parcelNumber,
          area_m2: parcel.facts.areaM2,
          land_grade: parcel.facts.landGrade,
          planned_use: parcel.facts.plannedUse,
          plan_reference: parcel.facts.planReference,
          block: parcel.facts.block,
          cost_fen: costFenOf(parcel.facts),
          readiness: parcel.facts.readiness,
          status: parcel.status,
          stock_class: stockClassOf(parcel),
          in_use_since: parcel.inUseSince ?? null,
          supply_id: parcel.holder?.supplyId ?? null,
          project_id: parcel.holder?.projectId ?? null,
          reserved_until: parcel.status === 'RESERVED' ? (parcel.holder?.until ?? null) : null,
        },
      ]
    : [];

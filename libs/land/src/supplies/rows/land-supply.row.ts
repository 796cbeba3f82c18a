import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { LandSupply } from '../domain/land-supply';
import { supplyStatusOf } from '../domain/land-supply.status';

/** One line per project that land has heard of; a task once its stage has passed. */
@Entity('land_supply')
export class LandSupplyRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('integer') row_version: number;
  @Column('text', { nullable: true }) project_name: string | null;
  @Column('text', { nullable: true }) firm_credit_code: string | null;
  @Column('text') status: string;
  @Column('text') admission: string;
  @Column('numeric', { nullable: true }) area_m2: string | null;
  @Column('uuid', { nullable: true }) parcel_id: string | null;
  @Column('text', { nullable: true }) parcel_number: string | null;
  @Column('text') parcel_status: string;
  @Column('text', { nullable: true }) parcel_refusal: string | null;
  @Column('text') quota_status: string;
  @Column('numeric', { nullable: true }) quota_remaining_m2: string | null;
  @Column('text', { nullable: true }) quota_refusal: string | null;
  @Column('integer', { nullable: true }) quota_rank: number | null;
  @Column('integer', { nullable: true }) term_years: number | null;
  @Column('bigint', { nullable: true }) reserve_price_fen: string | null;
  @Column('bigint', { nullable: true }) floor_fen: string | null;
  @Column('jsonb', { nullable: true }) floor_derivation: readonly string[] | null;
  @Column('boolean') price_approved: boolean;
  @Column('boolean') second_sign_off: boolean;
  @Column('text', { nullable: true }) listing_number: string | null;
  @Column('date', { nullable: true }) notice_on: string | null;
  @Column('date', { nullable: true }) open_until: string | null;
  @Column('date', { nullable: true }) awarded_on: string | null;
  @Column('bigint', { nullable: true }) awarded_fen: string | null;
  @Column('date', { nullable: true }) contract_by: string | null;
  @Column('boolean') contract_by_provisional: boolean;
  @Column('boolean') contract_overdue: boolean;
  @Column('bigint', { nullable: true }) price_fen: string | null;
  @Column('date', { nullable: true }) contracted_on: string | null;
  @Column('date', { nullable: true }) delivered_on: string | null;
  @Column('date', { nullable: true }) agreed_start_on: string | null;
  @Column('date', { nullable: true }) term_ends_on: string | null;
  @Column('jsonb', { nullable: true }) indicators: object | null;
  @Column('jsonb', { nullable: true }) schedule: object | null;
}

type Row = RowValues<LandSupplyRow>;

type Holdings = Pick<
  Row,
  'area_m2' | 'parcel_id' | 'parcel_number' | 'parcel_refusal' | 'quota_remaining_m2' | 'quota_refusal' | 'quota_rank'
>;
type Sale = Pick<
  Row,
  | 'listing_number'
  | 'notice_on'
  | 'open_until'
  | 'awarded_on'
  | 'awarded_fen'
  | 'contract_by'
  | 'contract_by_provisional'
  | 'contract_overdue'
>;
type Price = Pick<Row, 'term_years' | 'reserve_price_fen' | 'floor_fen' | 'floor_derivation'>;
type Contract = Pick<
  Row,
  'price_fen' | 'contracted_on' | 'delivered_on' | 'agreed_start_on' | 'term_ends_on' | 'indicators' | 'schedule'
>;

function holdings({ parcel, quota, deal }: LandSupply): Holdings {
  return {
    area_m2: parcel?.status === 'RESERVED' ? parcel.areaM2 : (deal?.areaM2 ?? null),
    parcel_id: parcel?.parcelId ?? null,
    parcel_number: parcel?.status === 'RESERVED' ? parcel.parcelNumber : null,
    parcel_refusal: parcel?.status === 'REFUSED' ? parcel.code : null,
    quota_remaining_m2: quota && quota.status !== 'ASKED' ? quota.remainingM2 : null,
    quota_refusal: quota?.status === 'REFUSED' ? (quota.code ?? 'LAND.QUOTA_EXCEEDED') : null,
    quota_rank: quota?.rank ?? null,
  };
}

function price({ price: proposed }: LandSupply): Price {
  return {
    term_years: proposed?.termYears ?? null,
    reserve_price_fen: proposed?.reservePriceFen ?? null,
    floor_fen: proposed?.floor.floorFen ?? null,
    floor_derivation: proposed?.floor.derivation ?? null,
  };
}

function sale({ listing, award, contractOverdue }: LandSupply): Sale {
  return {
    listing_number: listing?.listingNumber ?? null,
    notice_on: listing?.noticeOn ?? null,
    open_until: listing?.openUntil ?? null,
    awarded_on: award?.awardedOn ?? null,
    awarded_fen: award?.priceFen ?? null,
    contract_by: award?.contractBy ?? null,
    contract_by_provisional: award?.provisional ?? false,
    contract_overdue: contractOverdue ?? false,
  };
}

function contract({ contract: signed, delivery, deal }: LandSupply): Contract {
  return {
    price_fen: signed?.priceFen ?? null,
    contracted_on: signed?.contractedOn ?? null,
    delivered_on: delivery?.deliveredOn ?? null,
    agreed_start_on: delivery?.agreedStartOn ?? null,
    term_ends_on: delivery?.termEndsOn ?? null,
    indicators: deal?.indicators ?? null,
    schedule: deal?.schedule ?? null,
  };
}

/** What the supply work list and the supply page read. */
export const landSupplyRows = (supply: LandSupply, stream: StreamFacts): readonly Row[] => [
  {
    project_id: stream.projectId,
    row_version: stream.version,
    project_name: supply.deal?.projectName ?? null,
    firm_credit_code: supply.deal?.firmCreditCode ?? null,
    status: supplyStatusOf(supply),
    admission: supply.admission ?? 'UNKNOWN',
    parcel_status: supply.parcel?.status ?? 'NONE',
    quota_status: supply.quota?.status ?? 'NONE',
    price_approved: supply.price?.approved ?? false,
    second_sign_off: supply.secondSignOff,
    ...holdings(supply),
    ...price(supply),
    ...sale(supply),
    ...contract(supply),
  },
];

import type { LegalDay } from '@luodi/domain';

/** The land of a project as its facts tell it: parcel, contract and delivery (S107). Areas in m², money in fen. */
export interface ProjectLand {
  readonly status: 'RESERVED' | 'CONTRACTED' | 'DELIVERED' | 'RECOVERED';
  readonly parcelId: string;
  readonly parcelNumber: string | null;
  readonly areaM2: string | null;
  readonly priceFen: string | null;
  readonly termYears: number | null;
  readonly contractedOn: LegalDay | null;
  readonly agreedDeliveryOn: LegalDay | null;
  readonly deliveredOn: LegalDay | null;
  readonly agreedStartOn: LegalDay | null;
  readonly agreedCompletionOn: LegalDay | null;
  /** Last day of the granted term, counted from delivery (S064). */
  readonly termEndsOn: LegalDay | null;
  readonly recoveredOn: LegalDay | null;
}

/** A fact about land as the ledger keeps it. */
export interface LandFact {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

type Told = ProjectLand['status'] | 'RELEASED';

const TOLD: Readonly<Record<string, Told>> = {
  'luodi.land.parcel-reserved.v1': 'RESERVED',
  'luodi.land.land-contracted.v1': 'CONTRACTED',
  'luodi.land.land-delivered.v1': 'DELIVERED',
  'luodi.land.parcel-recovered.v1': 'RECOVERED',
  'luodi.land.supply-released.v1': 'RELEASED',
};

/** The kinds of facts that {@link landOf} reads. */
export const LAND_FACTS: readonly string[] = Object.keys(TOLD);

/** What the project has of land after its facts, in their order; null: no parcel is held for it. */
export const landOf = (facts: readonly LandFact[]): ProjectLand | null =>
  facts.reduce<ProjectLand | null>(landAfter, null);

function landAfter(land: ProjectLand | null, { type, data }: LandFact): ProjectLand | null {
  const told = TOLD[type];
  const parcelId = text(data, 'parcelId');
  // A supply may also give back its quota alone; that says nothing of a parcel.
  if (told === undefined || parcelId === null) return land;
  const before = land?.parcelId === parcelId ? land : null;
  if (told === 'RELEASED') return before ? null : land;
  return {
    status: told,
    parcelId,
    parcelNumber: text(data, 'parcelNumber') ?? before?.parcelNumber ?? null,
    areaM2: text(data, 'areaM2') ?? before?.areaM2 ?? null,
    priceFen: text(data, 'priceFen') ?? before?.priceFen ?? null,
    termYears: typeof data.termYears === 'number' ? data.termYears : (before?.termYears ?? null),
    contractedOn: text(data, 'contractedOn') ?? before?.contractedOn ?? null,
    agreedDeliveryOn: text(data, 'agreedDeliveryOn') ?? before?.agreedDeliveryOn ?? null,
    deliveredOn: text(data, 'deliveredOn') ?? before?.deliveredOn ?? null,
    agreedStartOn: text(data, 'agreedStartOn') ?? before?.agreedStartOn ?? null,
    agreedCompletionOn: text(data, 'agreedCompletionOn') ?? before?.agreedCompletionOn ?? null,
    termEndsOn: text(data, 'termEndsOn') ?? before?.termEndsOn ?? null,
    recoveredOn: text(data, 'recoveredOn') ?? before?.recoveredOn ?? null,
  };
}

const text = (data: LandFact['data'], field: string): string | null => {
  const value = data[field];
  return typeof value === 'string' ? value : null;
};

import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, expectedVersion, PageQuery, pageOf } from '../../paging';

const parcelId = z.object({ parcelId: fields.id });

export const PARCEL_STATUSES = ['FREE', 'RESERVED', 'CONTRACTED', 'DELIVERED', 'RECOVERED'] as const;

/** Stock-land classes (S075): approved not acquired, approved not supplied, supplied not used, in use, inefficient. */
export const STOCK_CLASSES = ['NOT_ACQUIRED', 'NOT_SUPPLIED', 'NOT_USED', 'IN_USE', 'INEFFICIENT'] as const;

/** 农转用 → 征收 → 净地 → 七通一平 (S062): a parcel is supplied only when it is serviced. */
export const PARCEL_READINESS = ['CONVERTED', 'ACQUIRED', 'CLEARED', 'SERVICED'] as const;

export const RegisterParcelBody = z.strictObject({
  parcelNumber: z.string().trim().min(3).max(40),
  areaM2: fields.decimal.refine((area) => !/^(-|0+(\.0+)?$)/.test(area), 'must be above zero'),
  /** 等别 1–15 of 国土资发〔2006〕307号 */
  landGrade: z.number().int().min(1).max(15),
  /** Planned use by the code of GB/T 21010, such as 0601 industrial (S053). */
  plannedUse: z.string().regex(/^\d{2,4}$/),
  planReference: fields.text,
  block: fields.text,
  acquisitionCostFen: fields.fen.refine((fen) => !fen.startsWith('-'), 'must not be negative'),
  developmentCostFen: fields.fen.refine((fen) => !fen.startsWith('-'), 'must not be negative'),
  feesFen: fields.fen.refine((fen) => !fen.startsWith('-'), 'must not be negative'),
  readiness: z.enum(PARCEL_READINESS),
});

export const ParcelView = z.object({
  parcelId: fields.id,
  version: z.number().int(),
  zone: z.string(),
  parcelNumber: z.string(),
  areaM2: fields.decimal,
  landGrade: z.number().int(),
  plannedUse: z.string(),
  planReference: z.string(),
  block: z.string(),
  costFen: fields.fen,
  readiness: z.enum(PARCEL_READINESS),
  status: z.enum(PARCEL_STATUSES),
  inUseSince: fields.day.nullable(),
  stockClass: z.enum(STOCK_CLASSES),
  supplyId: fields.id.nullable(),
  projectId: fields.id.nullable(),
  reservedUntil: fields.day.nullable(),
});

export const registerParcelRoute = defineRoute({
  id: 'registerParcel',
  service: 'land',
  method: 'POST',
  path: '/parcels',
  permission: 'land.parcel.manage',
  summary: { zh: '登记宗地', en: 'Register a parcel' },
  body: RegisterParcelBody,
  response: accepted({}),
  status: 201,
  errors: ['LAND.PARCEL_NUMBER_TAKEN'],
});

export const listParcelsRoute = defineRoute({
  id: 'listParcels',
  service: 'land',
  method: 'GET',
  path: '/parcels',
  permission: 'project.read',
  summary: { zh: '宗地列表', en: 'List parcels' },
  query: PageQuery.extend({
    status: z.enum(PARCEL_STATUSES).optional(),
    stockClass: z.enum(STOCK_CLASSES).optional(),
    block: z.string().max(200).optional(),
  }),
  response: pageOf(ParcelView),
});

export const getParcelRoute = defineRoute({
  id: 'getParcel',
  service: 'land',
  method: 'GET',
  path: '/parcels/{parcelId}',
  permission: 'project.read',
  summary: { zh: '宗地详情', en: 'Show a parcel' },
  params: parcelId,
  response: ParcelView,
  errors: ['COMMON.NOT_FOUND'],
});

export const SetQuotaBody = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  /** Plan area of the year in m². */
  planAreaM2: fields.decimal.refine((area) => !area.startsWith('-'), 'must not be negative'),
  documentNumber: fields.text,
  expectedVersion,
});

export const QuotaView = z.object({
  quotaId: fields.id,
  version: z.number().int(),
  zone: z.string(),
  year: z.number().int(),
  planAreaM2: fields.decimal,
  reservedM2: fields.decimal,
  confirmedM2: fields.decimal,
  remainingM2: fields.decimal,
  /** Asked for and not met: served by priority as soon as area comes free (S055, S056). */
  waitingM2: fields.decimal,
  waitingProjects: z.number().int(),
  documentNumber: z.string(),
});

export const setQuotaRoute = defineRoute({
  id: 'setQuota',
  service: 'land',
  method: 'POST',
  path: '/quotas',
  permission: 'land.parcel.manage',
  summary: { zh: '下达年度用地计划', en: 'Set the land quota of a year' },
  body: SetQuotaBody,
  response: accepted({ remainingM2: fields.decimal }),
  status: 201,
  errors: ['LAND.QUOTA_BELOW_USED'],
});

export const listQuotasRoute = defineRoute({
  id: 'listQuotas',
  service: 'land',
  method: 'GET',
  path: '/quotas',
  permission: 'project.read',
  summary: { zh: '年度用地计划', en: 'List the land quotas' },
  query: PageQuery,
  response: pageOf(QuotaView),
});

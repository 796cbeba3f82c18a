import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, expectedVersion } from '../../paging';
import { PARCEL_READINESS, STOCK_CLASSES } from './parcels';

const parcelId = z.object({ parcelId: fields.id });

export const PrepareParcelBody = z.strictObject({
  /** The next step of S062; no step is skipped. */
  readiness: z.enum(PARCEL_READINESS),
  documentNumber: fields.text,
  expectedVersion,
});

/** 布局散乱、利用粗放、用途不合理、建筑危旧 (国土资发〔2016〕147号). */
export const INEFFICIENCY_GROUNDS = ['SCATTERED', 'EXTENSIVE', 'UNSUITABLE_USE', 'DILAPIDATED'] as const;

export const JudgeEfficiencyBody = z.strictObject({
  /** Empty: the parcel is efficient again. */
  grounds: z.array(z.enum(INEFFICIENCY_GROUNDS)).max(4),
  documentNumber: fields.text,
  expectedVersion,
});

const command = { service: 'land', method: 'POST', params: parcelId, permission: 'land.parcel.manage' } as const;

export const prepareParcelRoute = defineRoute({
  ...command,
  id: 'prepareParcel',
  path: '/parcels/{parcelId}/readiness',
  summary: { zh: '推进宗地成熟度', en: 'Take a parcel one step nearer to supply' },
  body: PrepareParcelBody,
  response: accepted({ readiness: z.enum(PARCEL_READINESS).nullable() }),
  errors: ['COMMON.NOT_FOUND', 'LAND.READINESS_ORDER'],
});

export const judgeEfficiencyRoute = defineRoute({
  ...command,
  id: 'judgeEfficiency',
  path: '/parcels/{parcelId}/efficiency',
  permission: 'land.approve',
  summary: { zh: '认定低效用地', en: 'Find land inefficient, or efficient again' },
  body: JudgeEfficiencyBody,
  response: accepted({}),
  errors: ['COMMON.NOT_FOUND', 'LAND.PARCEL_NOT_IN_USE'],
});

export const stockLandRoute = defineRoute({
  id: 'getStockLand',
  service: 'land',
  method: 'GET',
  path: '/stock-land',
  permission: 'project.read',
  summary: { zh: '存量土地分类面积', en: 'Area of stock land by class' },
  response: z.object({
    zones: z.array(
      z.object({
        zone: z.string(),
        parcels: z.number().int(),
        /** Sum of the classes: the approved area of the zone (S075). */
        areaM2: fields.decimal,
        classes: z.array(
          z.object({ stockClass: z.enum(STOCK_CLASSES), parcels: z.number().int(), areaM2: fields.decimal }),
        ),
      }),
    ),
  }),
});

import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, expectedVersion } from '../../paging';

const projectId = z.object({ projectId: fields.id });
const positiveFen = fields.fen.refine((fen) => /^[1-9]/.test(fen), 'must be above zero');
const gates = ['LAND.PROJECT_NOT_ADMITTED', 'LAND.NO_SUPPLY_TASK', 'LAND.POLICY_INCONSISTENT', 'LAND.SUPPLY_ENDED'];

export const ListLandBody = z.strictObject({
  /** Number of the 挂牌公告. */
  listingNumber: fields.text,
  noticeOn: fields.day,
  /** First and last day on which bids are taken. */
  openFrom: fields.day,
  openUntil: fields.day,
  startingPriceFen: positiveFen,
  expectedVersion,
});

export const AwardLandBody = z.strictObject({
  awardedOn: fields.day,
  /** 成交价 */
  priceFen: positiveFen,
  /** Qualified bidders; one alone may win (10.4). */
  bidders: z.number().int().min(1).max(1000),
  /** Number of the 成交确认书. */
  confirmationNumber: fields.text,
  expectedVersion,
});

export const EndListingBody = z.strictObject({
  /** FAILED: nobody bid. GIVEN_UP: the winner did not sign. */
  outcome: z.enum(['FAILED', 'GIVEN_UP']),
  reason: fields.reason,
  expectedVersion,
});

const command = { service: 'land', method: 'POST', params: projectId, permission: 'land.supply' } as const;

export const listLandRoute = defineRoute({
  ...command,
  id: 'putLandUpForSale',
  path: '/supplies/{projectId}/listing',
  summary: { zh: '挂牌', en: 'Put the parcel up for sale' },
  body: ListLandBody,
  response: accepted({ openUntil: fields.day.nullable() }),
  errors: [
    ...gates,
    'LAND.PARCEL_NOT_RESERVED',
    'LAND.QUOTA_NOT_RESERVED',
    'LAND.PRICE_NOT_APPROVED',
    'LAND.INDICATORS_MISSING',
    'LAND.ALREADY_LISTED',
    'LAND.ALREADY_CONTRACTED',
    'LAND.RESERVATION_OVER',
    'LAND.NOTICE_BEFORE_APPROVAL',
    'LAND.NOTICE_TOO_SHORT',
    'LAND.LISTING_TOO_SHORT',
    'LAND.PRICE_BELOW_RESERVE',
    'LAND.DAY_IN_FUTURE',
  ],
});

export const awardLandRoute = defineRoute({
  ...command,
  id: 'awardLand',
  path: '/supplies/{projectId}/award',
  summary: { zh: '确认成交（摘牌）', en: 'Record the award of the listed parcel' },
  body: AwardLandBody,
  response: accepted({ contractBy: fields.day.nullable(), provisional: z.boolean() }),
  errors: [
    ...gates,
    'LAND.NOT_LISTED',
    'LAND.ALREADY_AWARDED',
    'LAND.ALREADY_CONTRACTED',
    'LAND.LISTING_OPEN',
    'LAND.PRICE_BELOW_RESERVE',
    'LAND.DAY_IN_FUTURE',
  ],
});

export const endListingRoute = defineRoute({
  ...command,
  id: 'endListing',
  path: '/supplies/{projectId}/listing-end',
  summary: { zh: '挂牌终止（流拍或弃约）', en: 'End a listing without a contract' },
  body: EndListingBody,
  response: accepted({}),
  errors: [...gates, 'LAND.NOT_LISTED', 'LAND.NOT_AWARDED', 'LAND.ALREADY_AWARDED', 'LAND.ALREADY_CONTRACTED'],
});

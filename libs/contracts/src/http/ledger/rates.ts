import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';

/** The four conversion rates in the order of the document (注册率、开工率、投产率、到资率, S125). */
export const RATES = ['REGISTRATION', 'START', 'PRODUCTION', 'FUNDS'] as const;

export const RateView = z.object({
  rate: z.enum(RATES),
  /** Deals, or fen for FUNDS: the exact fraction. */
  numerator: z.string(),
  denominator: z.string(),
  /** Percent, rounded half up to two places for display; null = n/a: no deal was signed, which is neither 0 % nor a pass. */
  percent: z.string().nullable(),
  targetPercent: fields.decimal.nullable(),
  /** Compared exactly and inclusively (达到 = ≥); null without a denominator or a target. */
  met: z.boolean().nullable(),
  failingDeals: z.array(
    z.object({ projectId: fields.id, dealId: fields.id, projectName: z.string(), outcome: z.string().nullable() }),
  ),
});

export const getRatesRoute = defineRoute({
  id: 'getRates',
  service: 'ledger',
  method: 'GET',
  path: '/rates',
  permission: 'rates.read',
  summary: { zh: '四率：注册、开工、投产、到资', en: 'The four conversion rates of a year, per zone' },
  query: z.strictObject({
    year: z.coerce.number().int().min(1990).max(2100),
    /** LIVE = as of today; FINAL = facts until 31 December of the year (8.2). */
    view: z.enum(['LIVE', 'FINAL']).default('LIVE'),
    zone: fields.zone.optional(),
  }),
  response: z.object({
    year: z.number().int(),
    view: z.enum(['LIVE', 'FINAL']),
    asOf: fields.day,
    zones: z.array(
      z.object({
        zone: z.string(),
        deals: z.number().int(),
        investmentFen: fields.fen,
        targetSource: z.string().nullable(),
        rates: z.array(RateView),
      }),
    ),
  }),
});

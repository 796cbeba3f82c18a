import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, expectedVersion, PageQuery, pageOf } from '../../paging';

const projectId = z.object({ projectId: fields.id });

export const IDLE_STATUSES = ['NOT_YET', 'IDLE_1Y', 'IDLE_2Y', 'STARTED', 'CLOSED'] as const;

export const ExtendStartBody = z.strictObject({
  newStartOn: fields.day,
  agreementNumber: fields.text,
  /** Day the firm asked; at least 30 days before the agreed start (12.4). */
  askedOn: fields.day,
  expectedVersion,
});

/** The complete list of 53号令 Art. 8, and force majeure, which is handled the same way. */
export const GOVERNMENT_CAUSES = [
  'NOT_HANDED_OVER',
  'PLAN_CHANGED',
  'NATIONAL_POLICY',
  'PETITIONS',
  'MILITARY_OR_HERITAGE',
  'OTHER_GOVERNMENT_ACT',
  'FORCE_MAJEURE',
] as const;

export const FlagGovernmentCauseBody = z.strictObject({
  cause: z.enum(GOVERNMENT_CAUSES),
  proof: fields.longText,
  expectedVersion,
});

export const IdleLandView = z.object({
  obligationId: fields.id,
  version: z.number().int(),
  zone: z.string(),
  projectId: fields.id,
  parcelId: fields.id,
  parcelNumber: z.string(),
  areaM2: fields.decimal,
  deliveredOn: fields.day,
  agreedStartOn: fields.day,
  startedOn: fields.day.nullable(),
  status: z.enum(IDLE_STATUSES),
  route: z.enum(['FEE_20PCT', 'TAKE_BACK_FREE', 'NEGOTIATED_ART12']).nullable(),
  governmentCaused: z.boolean(),
  /** The next day on which start or end of term is reminded of (S064). */
  nextReminderOn: fields.day.nullable(),
  /** Days since the agreed start day, 0 before it; computed on the legal day of the answer. */
  daysOverdue: z.number().int(),
  /** Last day on which the land is not yet idle (one year), and not yet idle two years; no roll-over. */
  oneYearLastDay: fields.day,
  twoYearLastDay: fields.day,
  /** 20 % of the price, half-up to the fen, when the route is the fee. */
  feeFen: fields.fen.nullable(),
  derivation: z.array(z.string()),
});

export const listIdleLandRoute = defineRoute({
  id: 'listIdleLand',
  service: 'land',
  method: 'GET',
  path: '/idle-land',
  permission: 'project.read',
  summary: { zh: '开工义务与闲置土地', en: 'List start obligations and idle land' },
  query: PageQuery.extend({ status: z.enum(IDLE_STATUSES).optional(), projectId: fields.id.optional() }),
  response: pageOf(IdleLandView),
});

export const extendStartRoute = defineRoute({
  id: 'extendStart',
  service: 'land',
  method: 'POST',
  path: '/idle-land/{projectId}/extension',
  permission: 'land.idle',
  summary: { zh: '补充协议延期开工', en: 'Extend the start by a supplement agreement' },
  params: projectId,
  body: ExtendStartBody,
  response: accepted({ agreedStartOn: fields.day.nullable() }),
  errors: [
    'LAND.NOT_DELIVERED',
    'LAND.ALREADY_STARTED',
    'LAND.OBLIGATION_CLOSED',
    'LAND.EXTENSION_USED',
    'LAND.EXTENSION_TOO_LONG',
    'LAND.EXTENSION_TOO_LATE',
    'LAND.DAY_IN_FUTURE',
  ],
});

export const flagGovernmentCauseRoute = defineRoute({
  id: 'flagGovernmentCause',
  service: 'land',
  method: 'POST',
  path: '/idle-land/{projectId}/government-cause',
  permission: 'land.idle',
  summary: { zh: '认定政府原因或不可抗力', en: 'Record a government cause or force majeure' },
  params: projectId,
  body: FlagGovernmentCauseBody,
  response: accepted({}),
  errors: ['LAND.NOT_DELIVERED', 'LAND.ALREADY_STARTED', 'LAND.OBLIGATION_CLOSED'],
});

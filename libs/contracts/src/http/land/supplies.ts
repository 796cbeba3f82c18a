import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { AgreedIndicators, ConstructionSchedule } from '../../events/agreed-indicators';
import { accepted, expectedVersion, PageQuery, pageOf } from '../../paging';

const projectId = z.object({ projectId: fields.id });
const positiveFen = fields.fen.refine((fen) => /^[1-9]/.test(fen), 'must be above zero');
const gates = ['LAND.PROJECT_NOT_ADMITTED', 'LAND.NO_SUPPLY_TASK', 'LAND.POLICY_INCONSISTENT', 'LAND.SUPPLY_ENDED'];

/** From the task to the handed-over parcel; none of VALUED … CONTRACTED can be skipped (S067). */
export const SUPPLY_STATUSES = [
  'WAITING',
  'OPEN',
  'VALUED',
  'APPROVED',
  'LISTED',
  'AWARDED',
  'CONTRACTED',
  'DELIVERED',
  'ENDED',
  'RECOVERED',
] as const;

export const ChooseParcelBody = z.strictObject({
  parcelId: fields.id,
  /** Use the project needs, by the code of GB/T 21010 (S053). */
  landUse: z.string().regex(/^\d{2,4}$/),
  expectedVersion,
});

/**
 * What puts a project before others (S055, S056): the recorded decision that it is a key project (5.2), or the document
 * that makes it provincial-key or encouraged. A key project comes first only from 1亿 of agreed investment on.
 */
export const QuotaPriority = z.strictObject({
  kind: z.enum(['KEY', 'PROVINCIAL_KEY', 'ENCOURAGED']),
  documentNumber: fields.text,
});

export const RequestQuotaBody = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  priority: QuotaPriority.optional(),
  expectedVersion,
});

export const ReleaseHoldingsBody = z.strictObject({ reason: fields.reason, expectedVersion });

/**
 * Why the reserve price may go down to 70 % (S066): a major project that fits national policy, is province-encouraged
 * and in the revitalisation plan, or a provincial key project; each with the number of its document.
 */
export const SeventyQualification = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('MAJOR_ENCOURAGED'),
    majorDecisionNumber: fields.text,
    provinceEncouragedNumber: fields.text,
    revitalisationPlanNumber: fields.text,
  }),
  z.strictObject({ kind: z.literal('PROVINCIAL_KEY'), keyListNumber: fields.text }),
]);

export const ProposePriceBody = z.strictObject({
  termYears: z.number().int(),
  /** Market valuation for the chosen term (S067). */
  valuationFen: positiveFen,
  reservePriceFen: positiveFen,
  qualification: SeventyQualification.optional(),
  expectedVersion,
});

export const ApprovePriceBody = z.strictObject({
  approvalNumber: fields.text,
  /** Day of the approval document; today unless said. */
  approvedOn: fields.day.optional(),
  expectedVersion,
});

export const SignOffBody = z.strictObject({ documentNumber: fields.text, opinion: fields.reason, expectedVersion });

export const ContractLandBody = z.strictObject({
  priceFen: positiveFen,
  contractedOn: fields.day,
  agreedDeliveryOn: fields.day,
  expectedVersion,
});

export const DeliverLandBody = z.strictObject({
  deliveredOn: fields.day,
  /** Number of the 交地确认书. */
  handoverNumber: fields.text,
  expectedVersion,
});

export const SupplyView = z.object({
  supplyId: fields.id,
  version: z.number().int(),
  zone: z.string(),
  projectId: fields.id,
  projectName: z.string().nullable(),
  firmCreditCode: z.string().nullable(),
  status: z.enum(SUPPLY_STATUSES),
  admission: z.enum(['UNKNOWN', 'ADMITTED', 'REJECTED']),
  areaM2: fields.decimal.nullable(),
  parcelId: fields.id.nullable(),
  parcelNumber: z.string().nullable(),
  parcelStatus: z.enum(['NONE', 'ASKED', 'RESERVED', 'REFUSED']),
  parcelRefusal: z.string().nullable(),
  quotaStatus: z.enum(['NONE', 'ASKED', 'RESERVED', 'REFUSED']),
  quotaRemainingM2: fields.decimal.nullable(),
  /** Why there is no quota, and the rank of the demand: 0 key from 1亿 on, 1 provincial-key or encouraged, 2 others (S056). */
  quotaRefusal: z.string().nullable(),
  quotaRank: z.number().int().nullable(),
  termYears: z.number().int().nullable(),
  reservePriceFen: fields.fen.nullable(),
  /** The floor the reserve price was checked against, rounded up to the fen; the rule compared unrounded. */
  floorFen: fields.fen.nullable(),
  floorDerivation: z.array(z.string()).nullable(),
  priceApproved: z.boolean(),
  secondSignOff: z.boolean(),
  listingNumber: z.string().nullable(),
  noticeOn: fields.day.nullable(),
  openUntil: fields.day.nullable(),
  awardedOn: fields.day.nullable(),
  awardedFen: fields.fen.nullable(),
  contractBy: fields.day.nullable(),
  contractByProvisional: z.boolean(),
  /** The legal period between award and contract ended without a contract (10.4). */
  contractOverdue: z.boolean(),
  priceFen: fields.fen.nullable(),
  contractedOn: fields.day.nullable(),
  deliveredOn: fields.day.nullable(),
  agreedStartOn: fields.day.nullable(),
  termEndsOn: fields.day.nullable(),
  indicators: AgreedIndicators.nullable(),
  schedule: ConstructionSchedule.nullable(),
});

const command = { service: 'land', method: 'POST', params: projectId } as const;

export const chooseParcelRoute = defineRoute({
  ...command,
  id: 'chooseParcel',
  path: '/supplies/{projectId}/parcel',
  permission: 'land.supply',
  summary: { zh: '选定宗地', en: 'Choose the parcel of a project' },
  body: ChooseParcelBody,
  /** Asked, not decided: the parcel answers next, and a refusal stands in the task with its code. */
  response: accepted({ parcelStatus: z.enum(['NONE', 'ASKED', 'RESERVED', 'REFUSED']) }),
  status: 202,
  errors: [...gates, 'LAND.PARCEL_ALREADY_CHOSEN', 'COMMON.NOT_FOUND'],
});

export const requestQuotaRoute = defineRoute({
  ...command,
  id: 'requestQuota',
  path: '/supplies/{projectId}/quota',
  permission: 'land.supply',
  summary: { zh: '申请用地指标', en: 'Ask for land quota' },
  body: RequestQuotaBody,
  /** Asked, not decided: the plan of the year answers next, and a refusal stands in the task with its code. */
  response: accepted({
    quotaStatus: z.enum(['NONE', 'ASKED', 'RESERVED', 'REFUSED']),
    quotaRank: z.number().int().nullable(),
  }),
  status: 202,
  errors: [...gates, 'LAND.QUOTA_ALREADY_ASKED', 'LAND.QUOTA_MISSING', 'LAND.PRIORITY_BELOW_LINE'],
});

export const releaseHoldingsRoute = defineRoute({
  ...command,
  id: 'releaseHoldings',
  path: '/supplies/{projectId}/release',
  permission: 'land.supply',
  summary: { zh: '释放预留的宗地和指标', en: 'Release the reserved parcel and quota' },
  body: ReleaseHoldingsBody,
  response: accepted({}),
  errors: [...gates, 'LAND.PARCEL_NOT_HELD', 'LAND.ALREADY_LISTED', 'LAND.ALREADY_CONTRACTED'],
});

export const proposePriceRoute = defineRoute({
  ...command,
  id: 'proposePrice',
  path: '/supplies/{projectId}/price',
  permission: 'land.supply',
  summary: { zh: '拟定底价', en: 'Propose the reserve price' },
  body: ProposePriceBody,
  response: accepted({ floorFen: fields.fen.nullable() }),
  errors: [
    ...gates,
    'LAND.PARCEL_NOT_RESERVED',
    'LAND.TERM_NOT_ALLOWED',
    'LAND.PRICE_BELOW_COST',
    'LAND.PRICE_BELOW_NATIONAL_MINIMUM',
    'LAND.PRICE_BELOW_LOCAL_MINIMUM',
    'LAND.PRICE_ALREADY_APPROVED',
  ],
});

export const approvePriceRoute = defineRoute({
  ...command,
  id: 'approvePrice',
  path: '/supplies/{projectId}/price-approval',
  permission: 'land.approve',
  summary: { zh: '批准底价', en: 'Approve the reserve price' },
  body: ApprovePriceBody,
  response: accepted({}),
  errors: [
    ...gates,
    'LAND.PRICE_NOT_PROPOSED',
    'LAND.PRICE_ALREADY_APPROVED',
    'LAND.SAME_PERSON',
    'LAND.DAY_IN_FUTURE',
  ],
});

export const signOffRoute = defineRoute({
  ...command,
  id: 'giveSecondSignOff',
  path: '/supplies/{projectId}/second-sign-off',
  permission: 'land.approve',
  summary: { zh: '百亩以上供地会签', en: 'Second-level sign-off of 100 mu or more' },
  body: SignOffBody,
  response: accepted({}),
  errors: [...gates, 'LAND.SAME_PERSON'],
});

export const contractLandRoute = defineRoute({
  ...command,
  id: 'signContract',
  path: '/supplies/{projectId}/contract',
  permission: 'land.supply',
  summary: { zh: '签订土地合同', en: 'Sign the land contract' },
  body: ContractLandBody,
  response: accepted({}),
  errors: [
    ...gates,
    'LAND.PARCEL_NOT_RESERVED',
    'LAND.QUOTA_NOT_RESERVED',
    'LAND.PRICE_NOT_APPROVED',
    'LAND.SECOND_SIGN_OFF_MISSING',
    'LAND.NOT_AWARDED',
    'LAND.PRICE_DIFFERS_FROM_AWARD',
    'LAND.CONTRACT_BEFORE_AWARD',
    'LAND.ALREADY_CONTRACTED',
    'LAND.DAY_IN_FUTURE',
  ],
});

export const deliverLandRoute = defineRoute({
  ...command,
  id: 'deliverParcel',
  path: '/supplies/{projectId}/delivery',
  permission: 'land.supply',
  summary: { zh: '交付土地', en: 'Deliver the land' },
  body: DeliverLandBody,
  response: accepted({ agreedStartOn: fields.day.nullable() }),
  errors: [
    ...gates,
    'LAND.NOT_CONTRACTED',
    'LAND.ALREADY_DELIVERED',
    'LAND.DELIVERY_BEFORE_CONTRACT',
    'LAND.DAY_IN_FUTURE',
  ],
});

export const listSuppliesRoute = defineRoute({
  id: 'listSupplies',
  service: 'land',
  method: 'GET',
  path: '/supplies',
  permission: 'project.read',
  summary: { zh: '供地任务', en: 'List the supply tasks' },
  query: PageQuery.extend({
    status: z.enum(SUPPLY_STATUSES).optional(),
    /** REFUSED: unmet demand for land (S055). */
    quotaStatus: z.enum(['NONE', 'ASKED', 'RESERVED', 'REFUSED']).optional(),
  }),
  response: pageOf(SupplyView),
});

export const getSupplyRoute = defineRoute({
  id: 'getSupply',
  service: 'land',
  method: 'GET',
  path: '/supplies/{projectId}',
  permission: 'project.read',
  summary: { zh: '项目供地情况', en: 'Show the land supply of a project' },
  params: projectId,
  response: SupplyView,
  errors: ['COMMON.NOT_FOUND'],
});

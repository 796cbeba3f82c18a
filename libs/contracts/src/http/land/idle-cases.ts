import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, expectedVersion, PageQuery, pageOf } from '../../paging';

const projectId = z.object({ projectId: fields.id });

/** States of a case of idle land, in the order of regulation 8.7. */
export const IDLE_CASE_STATUSES = [
  'SUSPECTED',
  'INVESTIGATING',
  'DETERMINED',
  'PUBLISHED',
  'HEARING_TOLD',
  'FEE_DECIDED',
  'FEE_UNPAID',
  'FEE_PAID',
  'COURT',
  'PLAN_APPROVED',
  'CLOSED',
] as const;

/** The ways of 53号令 Art. 12. */
export const DISPOSAL_WAYS = [
  'EXTEND_START',
  'CHANGE_CONDITIONS',
  'TEMPORARY_USE',
  'PAID_TAKING_BACK',
  'SWAP',
  'OTHER_LOCAL',
] as const;

export const NotifyInvestigationBody = z.strictObject({
  /** Number of the 闲置土地调查通知书, and the day the holder got it. */
  noticeNumber: fields.text,
  receivedOn: fields.day,
  acknowledgeProvisional: z.boolean().default(false),
  expectedVersion,
});
export const DetermineIdleBody = z.strictObject({
  result: z.enum(['NOT_IDLE', 'DETERMINED']),
  /** Number of the 闲置土地认定书, or of the note that closes the check. */
  documentNumber: fields.text,
  cause: z.enum(['HOLDER', 'GOVERNMENT']),
  conclusion: fields.longText,
  /** The day the holder answered; without it the finding waits for the end of the term to answer (T2). */
  holderAnsweredOn: fields.day.optional(),
  expectedVersion,
});
export const PublishIdleBody = z.strictObject({ noticeNumber: fields.text, publishedOn: fields.day, expectedVersion });
export const TellIdleHearingBody = z.strictObject({
  noticeNumber: fields.text,
  toldOn: fields.day,
  acknowledgeProvisional: z.boolean().default(false),
  expectedVersion,
});
export const SettleIdleHearingBody = z.strictObject({
  outcome: z.enum(['WAIVED', 'LAPSED', 'HELD']),
  documentNumber: fields.text,
  expectedVersion,
});
export const DecideFeeBody = z.strictObject({
  /** Number of the 征缴土地闲置费决定书, of the approval by 本级人民政府, and the day of service. */
  decisionNumber: fields.text,
  approvalNumber: fields.text,
  servedOn: fields.day,
  acknowledgeProvisional: z.boolean().default(false),
  expectedVersion,
});
export const RecordFeePaymentBody = z.strictObject({
  amountFen: fields.fen.refine((fen) => /^[1-9]/.test(fen), 'must be above zero'),
  paidOn: fields.day,
  voucherNumber: fields.text,
  expectedVersion,
});
export const DemandFeeBody = z.strictObject({ demandNumber: fields.text, servedOn: fields.day, expectedVersion });
export const ApplyToCourtBody = z.strictObject({
  applicationNumber: fields.text,
  appliedOn: fields.day,
  expectedVersion,
});
export const ApprovePlanBody = z.strictObject({
  way: z.enum(DISPOSAL_WAYS),
  approvalNumber: fields.text,
  /** The new agreed start, at most a year away, except after 协议有偿收回: the start clock runs again from it (Art. 12). */
  newStartOn: fields.day.optional(),
  expectedVersion,
});
export const CloseIdleCaseBody = z.strictObject({
  reason: fields.reason,
  /** The publicity was withdrawn and the register updated (8.7). */
  publicityWithdrawnOn: fields.day,
  expectedVersion,
});

const nextDue = accepted({ dueOn: fields.day.nullable(), provisional: z.boolean() });

export const IdleCaseView = z.object({
  caseId: fields.id,
  version: z.number().int(),
  zone: z.string(),
  projectId: fields.id,
  parcelId: fields.id,
  parcelNumber: z.string(),
  agreedStartOn: fields.day,
  status: z.enum(IDLE_CASE_STATUSES),
  route: z.enum(['FEE_20PCT', 'TAKE_BACK_FREE', 'NEGOTIATED_ART12']),
  openedOn: fields.day,
  /** What is due next, until when, and why that day. */
  dueFor: z.string().nullable(),
  dueOn: fields.day.nullable(),
  provisional: z.boolean(),
  missingYears: z.array(z.number().int()),
  overdue: z.boolean(),
  derivation: z.array(z.string()),
  cause: z.string().nullable(),
  feeFen: fields.fen.nullable(),
  paidFen: fields.fen,
  decisionNumber: z.string().nullable(),
  closedOn: fields.day.nullable(),
});

const command = { service: 'land', method: 'POST', params: projectId, permission: 'land.idle' } as const;
const gates = ['LAND.NO_IDLE_CASE', 'LAND.IDLE_CASE_CLOSED', 'LAND.IDLE_STEP_ORDER'];

export const notifyInvestigationRoute = defineRoute({
  ...command,
  id: 'notifyIdleInvestigation',
  path: '/idle-cases/{projectId}/investigation',
  summary: { zh: '送达闲置土地调查通知书', en: 'Serve the notice of an idle-land check' },
  body: NotifyInvestigationBody,
  response: nextDue,
  errors: [...gates, 'LAND.DAY_IN_FUTURE', 'LAND.PROVISIONAL_DAY'],
});

export const determineIdleRoute = defineRoute({
  ...command,
  id: 'determineIdleLand',
  path: '/idle-cases/{projectId}/determination',
  permission: 'land.approve',
  summary: { zh: '作出闲置土地认定', en: 'Find land idle, or not idle' },
  body: DetermineIdleBody,
  response: accepted({}),
  errors: [...gates, 'LAND.HOLDER_TERM_OPEN', 'LAND.DAY_IN_FUTURE'],
});

export const publishIdleRoute = defineRoute({
  ...command,
  id: 'publishIdleLand',
  path: '/idle-cases/{projectId}/publicity',
  summary: { zh: '公示闲置土地', en: 'Publish an idle-land finding' },
  body: PublishIdleBody,
  response: accepted({}),
  errors: [...gates, 'LAND.DAY_IN_FUTURE'],
});

export const tellIdleHearingRoute = defineRoute({
  ...command,
  id: 'tellIdleHearingRight',
  path: '/idle-cases/{projectId}/hearing-notice',
  summary: { zh: '征缴前告知听证权利', en: 'Tell the right to a hearing before the fee decision' },
  body: TellIdleHearingBody,
  response: nextDue,
  errors: [...gates, 'LAND.NOT_THE_FEE_ROUTE', 'LAND.DAY_IN_FUTURE', 'LAND.PROVISIONAL_DAY'],
});

export const settleIdleHearingRoute = defineRoute({
  ...command,
  id: 'settleIdleHearing',
  path: '/idle-cases/{projectId}/hearing',
  summary: { zh: '了结听证', en: 'Record waiver, lapse or transcript of the hearing' },
  body: SettleIdleHearingBody,
  response: accepted({}),
  errors: [...gates, 'LAND.EXIT_HEARING_NOT_LAPSED'],
});

export const decideFeeRoute = defineRoute({
  ...command,
  id: 'decideIdleFee',
  path: '/idle-cases/{projectId}/fee-decision',
  permission: 'land.approve',
  summary: { zh: '征缴土地闲置费决定', en: 'Decide the idle-land fee' },
  body: DecideFeeBody,
  response: nextDue.extend({ feeFen: fields.fen.nullable() }),
  errors: [
    ...gates,
    'LAND.NOT_THE_FEE_ROUTE',
    'LAND.EXIT_HEARING_NOTICE_MISSING',
    'LAND.EXIT_HEARING_OPEN',
    'LAND.DAY_IN_FUTURE',
    'LAND.PROVISIONAL_DAY',
  ],
});

export const recordFeePaymentRoute = defineRoute({
  ...command,
  id: 'recordIdleFeePayment',
  path: '/idle-cases/{projectId}/fee-payments',
  summary: { zh: '登记土地闲置费缴纳', en: 'Record a payment of the idle-land fee' },
  body: RecordFeePaymentBody,
  response: accepted({ openFen: fields.fen }),
  errors: [...gates, 'LAND.FEE_OVERPAID', 'LAND.DAY_IN_FUTURE', 'LAND.VOUCHER_USED'],
});

export const demandFeeRoute = defineRoute({
  ...command,
  id: 'demandIdleFee',
  path: '/idle-cases/{projectId}/demand',
  summary: { zh: '催告缴纳', en: 'Serve a demand letter for the unpaid fee' },
  body: DemandFeeBody,
  response: nextDue,
  errors: [...gates, 'LAND.DAY_IN_FUTURE'],
});

export const applyToCourtRoute = defineRoute({
  ...command,
  id: 'applyForFeeEnforcement',
  path: '/idle-cases/{projectId}/court',
  permission: 'land.approve',
  summary: { zh: '申请法院强制执行', en: 'Apply to the court for enforcement' },
  body: ApplyToCourtBody,
  response: accepted({}),
  errors: [...gates, 'LAND.COURT_TOO_EARLY', 'LAND.COURT_TOO_LATE', 'LAND.DAY_IN_FUTURE'],
});

export const approvePlanRoute = defineRoute({
  ...command,
  id: 'approveDisposalPlan',
  path: '/idle-cases/{projectId}/plan',
  permission: 'land.approve',
  summary: { zh: '批准协商处置方案', en: 'Approve a negotiated disposal plan' },
  body: ApprovePlanBody,
  response: accepted({}),
  errors: [...gates, 'LAND.NOT_THE_NEGOTIATED_ROUTE', 'LAND.EXTENSION_TOO_LONG', 'LAND.NEW_START_MISSING'],
});

export const closeIdleCaseRoute = defineRoute({
  ...command,
  id: 'closeIdleCase',
  path: '/idle-cases/{projectId}/end',
  permission: 'land.approve',
  summary: { zh: '办结闲置土地处置', en: 'Close a case of idle land' },
  body: CloseIdleCaseBody,
  response: accepted({}),
  errors: [...gates, 'LAND.DAY_IN_FUTURE'],
});

export const listIdleCasesRoute = defineRoute({
  id: 'listIdleCases',
  service: 'land',
  method: 'GET',
  path: '/idle-cases',
  permission: 'project.read',
  summary: { zh: '闲置土地处置', en: 'List cases of idle land' },
  query: PageQuery.extend({ status: z.enum(IDLE_CASE_STATUSES).optional(), projectId: fields.id.optional() }),
  response: pageOf(IdleCaseView),
});

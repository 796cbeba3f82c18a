import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';

/** Milestones of a deal in their only order (S001, S019). */
export const MILESTONES = ['REGISTERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION'] as const;

export const DealParams = z.strictObject({ dealId: fields.id });

/** Evidence as text or a document number: licence, permit, acceptance, first invoice (8.4). */
const evidence = z.string().trim().min(1).max(500);

export const ReportMilestoneBody = z.strictObject({ milestone: z.enum(MILESTONES), reachedOn: fields.day, evidence });
export const VerificationBody = z.strictObject({
  result: z.enum(['VERIFIED', 'RETURNED']),
  note: fields.text.optional(),
  expectedVersion,
});

const MILESTONE_ERRORS = [
  'LEADS.DEAL_NOT_FOUND',
  'LEADS.DEAL_ENDED',
  'LEADS.NOT_ADMITTED_YET',
  'LEADS.MILESTONE_OUT_OF_ORDER',
  'LEADS.MILESTONE_BEFORE_PREVIOUS',
  'LEADS.MILESTONE_BEFORE_SIGNING',
  'LEADS.REACHED_IN_FUTURE',
  'LEADS.MILESTONE_ALREADY_REPORTED',
  'LEADS.MILESTONE_ALREADY_VERIFIED',
];

export const reportMilestoneRoute = defineRoute({
  id: 'reportMilestone',
  service: 'leads',
  method: 'POST',
  path: '/deals/{dealId}/milestones',
  permission: 'milestone.report',
  summary: { zh: '上报项目节点', en: 'Report a milestone' },
  params: DealParams,
  body: ReportMilestoneBody,
  response: accepted({}),
  status: 201,
  errors: MILESTONE_ERRORS,
});

export const firmReportMilestoneRoute = defineRoute({
  id: 'reportOwnMilestone',
  service: 'leads',
  method: 'POST',
  path: '/firm/deals/{dealId}/milestones',
  permission: 'firm.report-milestone',
  summary: { zh: '企业上报项目节点', en: 'A firm reports a milestone of its own deal' },
  params: DealParams,
  body: ReportMilestoneBody,
  response: accepted({}),
  status: 201,
  errors: MILESTONE_ERRORS,
});

export const verifyMilestoneRoute = defineRoute({
  id: 'verifyMilestone',
  service: 'leads',
  method: 'POST',
  path: '/deals/{dealId}/milestones/{milestone}/verification',
  permission: 'milestone.verify',
  summary: { zh: '核实项目节点', en: 'Verify or return a milestone' },
  params: DealParams.extend({ milestone: z.enum(MILESTONES) }),
  body: VerificationBody,
  response: accepted({}),
  errors: [
    ...MILESTONE_ERRORS,
    'LEADS.MILESTONE_NOT_REPORTED',
    'LEADS.OWN_REPORT',
    'LEADS.NOTE_MISSING',
    'COMMON.STALE_VERSION',
  ],
});

/** Number of the bank voucher or verification record: the same instalment is the same fact (S019). */
const instalmentId = z
  .string()
  .trim()
  .regex(/^[\w.-]{1,60}$/);

export const ReportFundsBody = z.strictObject({ instalmentId, amountFen: fields.fen, arrivedOn: fields.day, evidence });

export const reportFundsRoute = defineRoute({
  id: 'reportFunds',
  service: 'leads',
  method: 'POST',
  path: '/deals/{dealId}/funds',
  permission: 'milestone.report',
  summary: { zh: '上报到位资金', en: 'Report an instalment of paid-in funds' },
  params: DealParams,
  body: ReportFundsBody,
  response: accepted({}),
  status: 201,
  errors: [
    'LEADS.DEAL_NOT_FOUND',
    'LEADS.DEAL_ENDED',
    'LEADS.AMOUNT_NOT_POSITIVE',
    'LEADS.REACHED_IN_FUTURE',
    'LEADS.INSTALMENT_DIFFERS',
    'LEADS.TOO_MANY_INSTALMENTS',
  ],
});

export const verifyFundsRoute = defineRoute({
  id: 'verifyFunds',
  service: 'leads',
  method: 'POST',
  path: '/deals/{dealId}/funds/{instalmentId}/verification',
  permission: 'milestone.verify',
  summary: { zh: '核实到位资金', en: 'Verify or return an instalment' },
  params: DealParams.extend({ instalmentId }),
  body: VerificationBody,
  response: accepted({ totalArrivedFen: fields.fen }),
  errors: [
    'LEADS.DEAL_NOT_FOUND',
    'LEADS.DEAL_ENDED',
    'LEADS.INSTALMENT_NOT_FOUND',
    'LEADS.INSTALMENT_ALREADY_VERIFIED',
    'LEADS.OWN_REPORT',
    'LEADS.NOTE_MISSING',
    'COMMON.STALE_VERSION',
  ],
});

export const dropDealRoute = defineRoute({
  id: 'dropDeal',
  service: 'leads',
  method: 'POST',
  path: '/deals/{dealId}/drop',
  permission: 'deal.sign',
  summary: { zh: '登记项目终止', en: 'Log that the parties dropped the deal' },
  params: DealParams,
  body: z.strictObject({ reason: fields.reason, expectedVersion }),
  response: accepted({}),
  errors: ['LEADS.DEAL_NOT_FOUND', 'LEADS.DEAL_ENDED', 'LEADS.DEAL_IN_PRODUCTION', 'COMMON.STALE_VERSION'],
});

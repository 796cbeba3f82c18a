import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, expectedVersion, PageQuery, pageOf } from '../../paging';
import { GROUNDS } from './findings';

const warningId = z.object({ warningId: fields.id });

export const WARNING_STATUSES = [
  'DRAFTED',
  'ISSUED',
  'DELIVERED',
  'REPORTED',
  'RECTIFIED',
  'EXIT_ORDERED',
  'EXIT_WITHDRAWN',
  'CANCELLED',
] as const;

/** Issuing a document on a provisional day needs this, per document (1.5). */
const acknowledgeProvisional = z.boolean().default(false);

export const SignWarningBody = z.strictObject({ note: fields.reason.optional(), expectedVersion });
export const ReceiveWarningBody = z.strictObject({});
export const DeliverWarningBody = z.strictObject({
  channel: z.enum(['PAPER', 'PUBLIC_NOTICE']),
  /** Number or scan id of the signed receipt, or of the notice. */
  proof: fields.text,
  /** Day of paper service, or day the notice was published. */
  on: fields.day,
  expectedVersion,
});
export const ReportRectificationBody = z.strictObject({ report: fields.longText });
export const ReviewRectificationBody = z.strictObject({
  result: z.enum(['PASSED', 'RETURNED']),
  note: fields.reason,
  expectedVersion,
});
export const ExtendRectificationBody = z.strictObject({
  days: z.number().int().min(1).max(180),
  reason: fields.reason,
  acknowledgeProvisional,
  expectedVersion,
});
export const WithdrawExitBody = z.strictObject({ reason: fields.reason, expectedVersion });

export const WarningView = z.object({
  warningId: fields.id,
  version: z.number().int(),
  zone: z.string(),
  projectId: fields.id,
  firmCreditCode: z.string().nullable(),
  ground: z.enum(GROUNDS),
  evidence: z.string(),
  status: z.enum(WARNING_STATUSES),
  draftedOn: fields.day,
  issuedOn: fields.day.nullable(),
  rectifyDays: z.number().int().nullable(),
  paperNeeded: z.boolean(),
  channel: z.string().nullable(),
  deliveredOn: fields.day.nullable(),
  rectifyBy: fields.day.nullable(),
  provisional: z.boolean(),
  /** Why the term ends on that day. */
  derivation: z.array(z.string()),
  reportedOn: fields.day.nullable(),
  reviewBy: fields.day.nullable(),
  reviewOverdue: z.boolean(),
  reviewNote: z.string().nullable(),
  objection: z.enum(['NONE', 'FILED', 'UPHELD', 'DISMISSED']),
  objectionBy: fields.day.nullable(),
  objectionAnswerBy: fields.day.nullable(),
  objectionOverdue: z.boolean(),
  missingYears: z.array(z.number().int()),
  closedOn: fields.day.nullable(),
});

export const JournalEntryView = z.object({
  version: z.number().int(),
  at: fields.instant,
  kind: z.string(),
  by: z.string(),
  department: z.string().nullable(),
  reason: z.string().nullable(),
});

const command = { service: 'evaluation', method: 'POST', params: warningId } as const;

export const signWarningRoute = defineRoute({
  ...command,
  id: 'signWarning',
  path: '/warnings/{warningId}/signature',
  permission: 'warning.sign',
  summary: { zh: '签发预警', en: 'Sign a warning' },
  body: SignWarningBody,
  response: accepted({}),
  errors: ['EVALUATION.WARNING_ALREADY_SIGNED', 'EVALUATION.WARNING_CLOSED'],
});

export const receiveWarningRoute = defineRoute({
  ...command,
  id: 'receiveWarning',
  path: '/warnings/{warningId}/receipt',
  permission: 'firm.receive-warning',
  summary: { zh: '企业签收预警', en: 'The firm opens its warning' },
  body: ReceiveWarningBody,
  response: accepted({ rectifyBy: fields.day.nullable() }),
  errors: ['COMMON.NOT_FOUND', 'EVALUATION.WARNING_NOT_SIGNED'],
});

export const deliverWarningRoute = defineRoute({
  ...command,
  id: 'deliverWarning',
  path: '/warnings/{warningId}/delivery',
  permission: 'evaluation.finding',
  summary: { zh: '纸质或公告送达', en: 'Deliver a warning on paper or by public notice' },
  body: DeliverWarningBody,
  response: accepted({ rectifyBy: fields.day.nullable() }),
  errors: [
    'EVALUATION.WARNING_NOT_SIGNED',
    'EVALUATION.WARNING_ALREADY_DELIVERED',
    'EVALUATION.PAPER_TOO_EARLY',
    'EVALUATION.NOTICE_NOT_RUN',
    'EVALUATION.DAY_IN_FUTURE',
    'EVALUATION.DAY_BEFORE_ISSUE',
  ],
});

export const reportRectificationRoute = defineRoute({
  ...command,
  id: 'reportRectification',
  path: '/warnings/{warningId}/report',
  permission: 'firm.report-rectification',
  summary: { zh: '提交整改报告', en: 'Report the rectification' },
  body: ReportRectificationBody,
  response: accepted({}),
  errors: [
    'COMMON.NOT_FOUND',
    'EVALUATION.WARNING_NOT_DELIVERED',
    'EVALUATION.WARNING_CLOSED',
    'EVALUATION.TERM_OVER',
    'EVALUATION.REPORT_UNDER_REVIEW',
  ],
});

export const reviewRectificationRoute = defineRoute({
  ...command,
  id: 'reviewRectification',
  path: '/warnings/{warningId}/review',
  permission: 'evaluation.rectification.review',
  summary: { zh: '审核整改', en: 'Review the rectification' },
  body: ReviewRectificationBody,
  response: accepted({}),
  errors: ['EVALUATION.NO_REPORT', 'EVALUATION.WARNING_CLOSED', 'EVALUATION.TERM_OVER', 'EVALUATION.SAME_PERSON'],
});

export const extendRectificationRoute = defineRoute({
  ...command,
  id: 'extendRectification',
  path: '/warnings/{warningId}/extension',
  permission: 'rectification.extend',
  summary: { zh: '延长整改期限', en: 'Extend the rectification term' },
  body: ExtendRectificationBody,
  response: accepted({ rectifyBy: fields.day.nullable() }),
  errors: [
    'EVALUATION.WARNING_NOT_DELIVERED',
    'EVALUATION.WARNING_CLOSED',
    'EVALUATION.TERM_OVER',
    'EVALUATION.EXTENSION_USED',
    'EVALUATION.EXTENSION_TOO_LONG',
    'EVALUATION.PROVISIONAL_DAY',
  ],
});

export const withdrawExitRoute = defineRoute({
  ...command,
  id: 'withdrawExit',
  path: '/warnings/{warningId}/exit-withdrawal',
  permission: 'warning.sign',
  summary: { zh: '撤销退出指令', en: 'Withdraw the exit order after a timely report' },
  body: WithdrawExitBody,
  response: accepted({}),
  errors: ['EVALUATION.EXIT_NOT_ORDERED', 'EVALUATION.NO_TIMELY_REPORT'],
});

export const listWarningsRoute = defineRoute({
  id: 'listWarnings',
  service: 'evaluation',
  method: 'GET',
  path: '/warnings',
  permission: 'project.read',
  summary: { zh: '预警列表', en: 'List warnings' },
  query: PageQuery.extend({
    projectId: fields.id.optional(),
    status: z.enum(WARNING_STATUSES).optional(),
    ground: z.enum(GROUNDS).optional(),
  }),
  response: pageOf(WarningView),
});

export const listOwnWarningsRoute = defineRoute({
  id: 'listOwnWarnings',
  service: 'evaluation',
  method: 'GET',
  path: '/firm/warnings',
  permission: 'firm.read',
  summary: { zh: '本企业的预警', en: 'Warnings of the own firm' },
  query: PageQuery,
  response: pageOf(WarningView),
});

export const getWarningRoute = defineRoute({
  id: 'getWarning',
  service: 'evaluation',
  method: 'GET',
  path: '/warnings/{warningId}',
  permission: 'project.read',
  summary: { zh: '预警详情', en: 'Show a warning with its journal' },
  params: warningId,
  response: WarningView.extend({ journal: z.array(JournalEntryView) }),
  errors: ['COMMON.NOT_FOUND'],
});

import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { AgreedIndicators, ConstructionSchedule } from '../../events/agreed-indicators';
import { defineRoute } from '../../define-route';
import { pageOf, PageQuery } from '../../paging';
import { DealParams, MILESTONES } from './report-progress';

/** Classes of total investment (S010), named by their inclusive lower bound. */
export const SIZE_CLASSES = ['BELOW_50M', '50M', '100M', '500M', '1BN', '2BN', '5BN'] as const;
export const DEAL_STATUSES = ['SIGNED', 'ADMITTED', 'ENDED'] as const;
/** Stages of the promotion pipeline in their only order (S001). */
export const PIPELINE_STAGES = ['PLANNED', 'SIGNED', 'STARTED', 'IN_PRODUCTION'] as const;
export const DEAL_STAGES = ['SIGNED', 'STARTED', 'IN_PRODUCTION', 'ENDED'] as const;

export const DealView = z.object({
  dealId: fields.id,
  projectId: fields.id,
  zone: z.string(),
  version: z.number().int(),
  projectName: z.string(),
  projectCode: z.string().nullable(),
  firmName: z.string(),
  firmCreditCode: z.string(),
  industryCode: z.string(),
  status: z.enum(DEAL_STATUSES),
  stage: z.enum(DEAL_STAGES),
  outcome: z.enum(['NOT_ADMITTED', 'DROPPED']).nullable(),
  investmentFen: fields.fen,
  /** 亿元以上 and the like: inclusive (≥). */
  sizeClass: z.enum(SIZE_CLASSES),
  /** 超亿元 and the like: exclusive (>). */
  exceedsClass: z.enum(SIZE_CLASSES),
  landAreaM2: fields.decimal,
  signedOn: fields.day,
  signingEventId: fields.id.nullable(),
  arrivedFen: fields.fen,
});

export const MilestoneView = z.object({
  milestone: z.enum(MILESTONES),
  status: z.enum(['REPORTED', 'VERIFIED', 'RETURNED']),
  reachedOn: fields.day,
  reportedBy: z.string(),
  verifiedBy: z.string().nullable(),
  note: z.string().nullable(),
});

export const InstalmentView = z.object({
  instalmentId: z.string(),
  status: z.enum(['REPORTED', 'VERIFIED', 'RETURNED']),
  amountFen: fields.fen,
  arrivedOn: fields.day,
  reportedBy: z.string(),
  verifiedBy: z.string().nullable(),
});

export const DealDetail = DealView.extend({
  industryFlags: z.array(z.string()),
  indicators: AgreedIndicators,
  schedule: ConstructionSchedule,
  responsibleLeaderId: z.string().nullable(),
  squadMemberIds: z.array(z.string()),
  leadId: fields.id.nullable(),
  endReason: z.string().nullable(),
  milestones: z.array(MilestoneView),
  instalments: z.array(InstalmentView),
  evidence: z.array(z.object({ about: z.string(), evidence: z.string(), by: z.string(), at: fields.instant })),
});

const DealQuery = PageQuery.extend({
  status: z.enum(DEAL_STATUSES).optional(),
  stage: z.enum(DEAL_STAGES).optional(),
  signedInYear: z.coerce.number().int().min(1990).max(2100).optional(),
  sizeClass: z.enum(SIZE_CLASSES).optional(),
  firmCreditCode: fields.creditCode.optional(),
  signingEventId: fields.id.optional(),
  projectId: fields.id.optional(),
});

export const listDealsRoute = defineRoute({
  id: 'listDeals',
  service: 'leads',
  method: 'GET',
  path: '/deals',
  permission: 'project.read',
  summary: { zh: '签约项目', en: 'Signed deals' },
  query: DealQuery,
  response: pageOf(DealView),
});

export const getDealRoute = defineRoute({
  id: 'getDeal',
  service: 'leads',
  method: 'GET',
  path: '/deals/{dealId}',
  permission: 'project.read',
  summary: { zh: '签约项目详情', en: 'One deal with milestones, funds and evidence' },
  params: DealParams,
  response: DealDetail,
  errors: ['LEADS.DEAL_NOT_FOUND'],
});

export const listFirmDealsRoute = defineRoute({
  id: 'listOwnDeals',
  service: 'leads',
  method: 'GET',
  path: '/firm/deals',
  permission: 'firm.read',
  summary: { zh: '本企业的签约项目', en: 'The deals of the asking firm' },
  query: PageQuery,
  response: pageOf(DealView),
});

export const getPipelineRoute = defineRoute({
  id: 'getPipeline',
  service: 'leads',
  method: 'GET',
  path: '/pipeline',
  permission: 'project.read',
  summary: { zh: '谋划、签约、开工、投产四批项目数', en: 'Projects planned, signed, started, in production, per zone' },
  response: z.object({
    zones: z.array(
      z.object({
        zone: z.string(),
        counts: z.object({
          PLANNED: z.number().int(),
          SIGNED: z.number().int(),
          STARTED: z.number().int(),
          IN_PRODUCTION: z.number().int(),
        }),
      }),
    ),
  }),
});

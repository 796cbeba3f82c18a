import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { PageQuery, pageOf } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { AdmissionResult } from './decide-admission';
import { ProjectParams } from './shared';

const AdmissionSummary = z.object({
  projectId: fields.id,
  zone: fields.zone,
  projectName: z.string(),
  firmName: z.string(),
  firmCreditCode: z.string(),
  industryCode: z.string(),
  status: z.enum(['REVIEW', 'ADMITTED', 'REJECTED']),
  negativeList: z.enum(['NONE', 'RESTRICTED', 'PROHIBITED']),
  /** The meeting whose agenda the case stands on; after a missed one the next (S021). */
  meetingOn: fields.day,
  /** The meeting day rests on a year without a published calendar. */
  provisional: z.boolean(),
  missingYears: z.array(z.number().int()),
  /** Called by the chair beside the cycle (4.6). */
  extraordinary: z.boolean(),
  rolledOver: z.number().int(),
  /** Since when the case stands on no agenda and waits for a person: too many meetings went by without a decision. */
  laidAsideOn: fields.day.nullable(),
  sheets: z.number().int(),
  quorum: z.number().int(),
  decidedOn: fields.day.nullable(),
  version: z.number().int(),
});

export const ListAdmissionsQuery = PageQuery.extend({
  status: z.enum(['REVIEW', 'ADMITTED', 'REJECTED']).optional(),
  meetingOn: fields.day.optional(),
  /** `true`: the cases that wait for a person. */
  laidAside: z.enum(['true', 'false']).optional(),
});

export const listAdmissionsRoute = defineRoute({
  id: 'listAdmissions',
  service: 'approval',
  method: 'GET',
  path: '/admission-cases',
  permission: 'project.read',
  summary: { zh: '准入评审列表', en: 'List admission reviews' },
  query: ListAdmissionsQuery,
  response: pageOf(AdmissionSummary),
});

const ControlCheck = z.object({
  indicator: z.enum(['INVESTMENT_INTENSITY', 'PLOT_RATIO', 'OUTPUT']),
  declared: fields.decimal,
  standard: fields.decimal,
  passed: z.boolean(),
  source: z.string(),
});

export const getAdmissionRoute = defineRoute({
  id: 'getAdmission',
  service: 'approval',
  method: 'GET',
  path: '/admission-cases/{projectId}',
  permission: 'project.read',
  summary: { zh: '准入评审详情', en: 'One admission review' },
  params: ProjectParams,
  response: AdmissionSummary.extend({
    /** The entry that matched, quoted (S026). */
    entry: z.object({ code: z.string(), quote: z.string(), source: z.string() }).nullable(),
    controls: z.array(ControlCheck),
    experts: z.array(z.object({ expertId: z.string(), field: z.string(), hasScored: z.boolean() })),
    drawSeed: z.string().nullable(),
    scoreSheets: z.array(
      z.object({
        expertId: z.string(),
        scores: z.record(z.string(), z.number().int()),
        comment: z.string().nullable(),
        givenOn: fields.day,
      }),
    ),
    energyOpinion: z.object({ agrees: z.boolean(), opinion: z.string(), documentNumber: z.string() }).nullable(),
    decision: AdmissionResult.extend({
      comment: z.string(),
      meetingOn: fields.day.optional(),
      minutesNumber: z.string().optional(),
    }).nullable(),
  }),
});

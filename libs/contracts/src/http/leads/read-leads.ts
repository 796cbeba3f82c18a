import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { pageOf, PageQuery } from '../../paging';
import { INVESTOR_CLASSES, PROMOTION_CHANNELS } from './log-lead';
import { LeadParams } from './work-lead';

/** `SECOND_PROMOTION` stands beside the nine channels for leads that a recovered parcel opened (S082). */
export const LEAD_CHANNELS = [...PROMOTION_CHANNELS, 'SECOND_PROMOTION'] as const;
export const LEAD_STATUSES = ['OPEN', 'SIGNED', 'DROPPED'] as const;
export const LEAD_ORIGINS = ['PROMOTION', 'SECOND_PROMOTION'] as const;

export const LeadView = z.object({
  leadId: fields.id,
  projectId: fields.id,
  zone: z.string(),
  version: z.number().int(),
  projectName: z.string(),
  status: z.enum(LEAD_STATUSES),
  origin: z.enum(LEAD_ORIGINS),
  channel: z.enum(LEAD_CHANNELS),
  station: z.string().nullable(),
  investorClasses: z.array(z.string()),
  industryCode: z.string().nullable(),
  estimatedInvestmentFen: fields.fen.nullable(),
  key: z.boolean(),
  ownerId: z.string().nullable(),
  loggedOn: fields.day,
  lastContactOn: fields.day.nullable(),
  contactCount: z.number().int(),
  dropReason: z.string().nullable(),
  parcelId: fields.id.nullable(),
  formerProjectId: fields.id.nullable(),
});

export const listLeadsRoute = defineRoute({
  id: 'listLeads',
  service: 'leads',
  method: 'GET',
  path: '/leads',
  permission: 'project.read',
  summary: { zh: '线索库', en: 'The pool of leads' },
  query: PageQuery.extend({
    status: z.enum(LEAD_STATUSES).optional(),
    origin: z.enum(LEAD_ORIGINS).optional(),
    channel: z.enum(LEAD_CHANNELS).optional(),
    investorClass: z.enum(INVESTOR_CLASSES).optional(),
    key: z.enum(['true', 'false']).optional(),
    ownerId: fields.text.optional(),
    parcelId: fields.id.optional(),
  }),
  response: pageOf(LeadView),
});

export const getLeadRoute = defineRoute({
  id: 'getLead',
  service: 'leads',
  method: 'GET',
  path: '/leads/{leadId}',
  permission: 'project.read',
  summary: { zh: '线索详情', en: 'One lead with its contacts' },
  params: LeadParams,
  response: LeadView.extend({
    contacts: z.array(z.object({ contactedOn: fields.day, note: z.string(), by: z.string(), at: fields.instant })),
  }),
  errors: ['LEADS.LEAD_NOT_FOUND'],
});

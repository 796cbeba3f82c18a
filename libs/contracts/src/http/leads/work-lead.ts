import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';

export const LeadParams = z.strictObject({ leadId: fields.id });

export const LogContactBody = z.strictObject({ contactedOn: fields.day, note: fields.longText });

export const logContactRoute = defineRoute({
  id: 'logLeadContact',
  service: 'leads',
  method: 'POST',
  path: '/leads/{leadId}/contacts',
  permission: 'lead.write',
  summary: { zh: '登记联系记录', en: 'Log a contact with the firm of a lead' },
  params: LeadParams,
  body: LogContactBody,
  response: accepted({}),
  status: 201,
  errors: ['LEADS.LEAD_NOT_FOUND', 'LEADS.LEAD_NOT_OPEN', 'LEADS.CONTACT_IN_FUTURE'],
});

export const dropLeadRoute = defineRoute({
  id: 'dropLead',
  service: 'leads',
  method: 'POST',
  path: '/leads/{leadId}/drop',
  permission: 'lead.write',
  summary: { zh: '放弃线索', en: 'Drop a lead with its reason' },
  params: LeadParams,
  body: z.strictObject({ reason: fields.reason, expectedVersion }),
  response: accepted({}),
  errors: ['LEADS.LEAD_NOT_FOUND', 'LEADS.LEAD_NOT_OPEN', 'COMMON.STALE_VERSION'],
});

export const takeLeadRoute = defineRoute({
  id: 'takeSecondPromotionLead',
  service: 'leads',
  method: 'POST',
  path: '/leads/{leadId}/take',
  permission: 'second-promotion.take',
  summary: { zh: '领取二次招商线索', en: 'Take a second-promotion lead' },
  params: LeadParams,
  body: z.strictObject({ expectedVersion }),
  response: accepted({}),
  errors: [
    'LEADS.LEAD_NOT_FOUND',
    'LEADS.NOT_SECOND_PROMOTION',
    'LEADS.ALREADY_TAKEN',
    'LEADS.LEAD_NOT_OPEN',
    'COMMON.STALE_VERSION',
  ],
});

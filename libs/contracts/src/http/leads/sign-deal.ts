import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { AgreedIndicators, ConstructionSchedule } from '../../events/agreed-indicators';
import { defineRoute } from '../../define-route';
import { accepted } from '../../paging';

/**
 * What a clerk types in. The four required parts (S015) may be absent here, because a rule names all that are missing
 * at once, each with its path, together with every other fault.
 */
export const DealSheet = z.strictObject({
  /** Project of a logged lead; without it the deal starts a project of its own. */
  projectId: fields.id.optional(),
  projectName: fields.text,
  projectCode: z.string().trim().max(30).optional(),
  firmName: fields.text,
  firmCreditCode: z.string().trim().min(1).max(30),
  /** The clerk has seen the warning about the check character and the licence says so (`regulation.md` 4.2). */
  creditCodeConfirmed: z.boolean().optional(),
  industryCode: fields.industryCode,
  industryFlags: z.array(fields.text).max(20).default([]),
  investmentFen: fields.fen,
  landAreaM2: fields.decimal,
  signedOn: fields.day,
  indicators: AgreedIndicators.partial().strict().optional(),
  schedule: ConstructionSchedule.partial().strict().optional(),
  responsibleLeaderId: fields.text.optional(),
  squadMemberIds: z.array(fields.text).max(30).default([]),
});

export type DealSheet = z.infer<typeof DealSheet>;

/** What is worth a second look and refuses nothing. */
export const DealWarning = z.object({ code: z.string(), zh: z.string(), en: z.string(), path: z.string().optional() });

export const signDealRoute = defineRoute({
  id: 'signDeal',
  service: 'leads',
  method: 'POST',
  path: '/deals',
  permission: 'deal.sign',
  summary: { zh: '登记签约', en: 'Log a signed deal' },
  body: DealSheet,
  response: accepted({ projectId: fields.id, sizeClass: z.string(), warnings: z.array(DealWarning) }),
  status: 201,
  errors: [
    'LEADS.INTENSITY_MISSING',
    'LEADS.OUTPUT_MISSING',
    'LEADS.PLOT_RATIO_MISSING',
    'LEADS.SCHEDULE_MISSING',
    'LEADS.AMOUNT_NOT_POSITIVE',
    'LEADS.CREDIT_CODE_MALFORMED',
    'LEADS.CREDIT_CODE_UNCONFIRMED',
    'LEADS.PROJECT_CODE_MALFORMED',
    'LEADS.SIGNED_IN_FUTURE',
    'LEADS.DEAL_ALREADY_SIGNED',
    'LEADS.LEAD_NOT_FOUND',
  ],
});

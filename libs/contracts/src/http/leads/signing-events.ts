import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { accepted } from '../../paging';
import { DealSheet, DealWarning } from './sign-deal';

/** One row of a signing event: the day is the event's unless it says otherwise. */
export const SigningRow = DealSheet.extend({ signedOn: fields.day.optional() });

export const holdSigningEventRoute = defineRoute({
  id: 'holdSigningEvent',
  service: 'leads',
  method: 'POST',
  path: '/signing-events',
  permission: 'deal.sign',
  summary: { zh: '登记集中签约活动', en: 'Log a signing event with all its deals' },
  body: z.strictObject({ name: fields.text, heldOn: fields.day, deals: z.array(SigningRow).min(1).max(100) }),
  response: accepted({
    deals: z.array(
      z.object({
        row: z.number().int(),
        projectId: fields.id,
        dealId: fields.id,
        ok: z.boolean(),
        code: z.string().optional(),
        warnings: z.array(DealWarning),
      }),
    ),
  }),
  status: 201,
  errors: [
    'LEADS.HELD_IN_FUTURE',
    'LEADS.SAME_PROJECT_TWICE',
    'LEADS.INTENSITY_MISSING',
    'LEADS.OUTPUT_MISSING',
    'LEADS.PLOT_RATIO_MISSING',
    'LEADS.SCHEDULE_MISSING',
  ],
});

export const getSigningEventRoute = defineRoute({
  id: 'getSigningEvent',
  service: 'leads',
  method: 'GET',
  path: '/signing-events/{signingEventId}',
  permission: 'project.read',
  summary: { zh: '集中签约活动汇总', en: 'Summary of a signing event (S014)' },
  params: z.strictObject({ signingEventId: fields.id }),
  response: z.object({
    signingEventId: fields.id,
    version: z.number().int(),
    name: z.string(),
    heldOn: fields.day,
    /** Deals announced with the event, and those logged by now; equal once every row has been worked off. */
    announced: z.number().int(),
    logged: z.number().int(),
    investmentFen: fields.fen,
    atLeast100MillionYuan: z.number().int(),
    atLeast500MillionYuan: z.number().int(),
  }),
  errors: ['LEADS.SIGNING_EVENT_NOT_FOUND'],
});

import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ItemParams } from './shared';

export const DecideItemBody = z.strictObject({
  /** 办结(通过) 11, 办结(容缺通过) 12, 办结(不通过) 13 */
  result: z.enum(['PASS', 'PASS_DEFERRED', 'REFUSE']),
  /** The reason; on a refusal it goes into the notice with the remedies (行政许可法 38). */
  opinion: fields.longText,
  /** The clause a refusal rests on (PAR-8). */
  article: fields.text.optional(),
  expectedVersion,
});

export const decideItemRoute = defineRoute({
  id: 'decideItem',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/stages/{stage}/items/{itemCode}/decision',
  permission: 'approval.item.decide',
  summary: { zh: '办结事项', en: 'Decide one item of a running stage' },
  params: ItemParams,
  body: DecideItemBody,
  response: accepted({ stages: z.array(z.object({ stage: z.string(), round: z.number().int(), status: z.string() })) }),
  errors: [
    'APPROVAL.PROJECT_NOT_ADMITTED',
    'APPROVAL.PROJECT_REJECTED',
    'APPROVAL.STAGE_NOT_OPEN',
    'APPROVAL.ITEM_UNKNOWN',
    'APPROVAL.ITEM_NOT_YOURS',
    'APPROVAL.ITEM_NOT_DEVOLVED',
    'APPROVAL.ITEM_ALREADY_DECIDED',
    'APPROVAL.SPECIAL_PROCEDURE_OPEN',
    'APPROVAL.CORRECTION_OPEN',
  ],
});

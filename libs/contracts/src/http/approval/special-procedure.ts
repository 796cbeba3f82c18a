import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ItemParams, SpecialProcedureKind } from './shared';

export const StartSpecialProcedureBody = z.strictObject({
  kind: SpecialProcedureKind,
  ground: fields.reason,
  expectedWorkdays: z.number().int().min(1).max(250),
  /** Number of the notice by which the applicant was told in writing (行政许可法 45): without it the clock runs on. */
  noticeNumber: fields.text,
  expectedVersion,
});

const common = [
  'APPROVAL.PROJECT_NOT_ADMITTED',
  'APPROVAL.PROJECT_REJECTED',
  'APPROVAL.STAGE_NOT_OPEN',
  'APPROVAL.ITEM_UNKNOWN',
  'APPROVAL.ITEM_NOT_YOURS',
  'APPROVAL.ITEM_ALREADY_DECIDED',
];

export const startSpecialProcedureRoute = defineRoute({
  id: 'startSpecialProcedure',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/stages/{stage}/items/{itemCode}/special-procedure',
  permission: 'approval.special-procedure',
  summary: { zh: '启动特别程序，该事项停钟', en: 'Start a special procedure: the clock of this item stops' },
  params: ItemParams,
  body: StartSpecialProcedureBody,
  response: accepted({}),
  errors: [...common, 'APPROVAL.SPECIAL_PROCEDURE_OPEN', 'APPROVAL.CORRECTION_OPEN', 'APPROVAL.SPECIAL_PROCEDURE_KIND'],
});

export const EndSpecialProcedureBody = z.strictObject({ conclusion: fields.reason.optional(), expectedVersion });

export const endSpecialProcedureRoute = defineRoute({
  id: 'endSpecialProcedure',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/stages/{stage}/items/{itemCode}/special-procedure/end',
  permission: 'approval.special-procedure',
  summary: { zh: '结束特别程序，重算到期日', en: 'End a special procedure: the due day is computed anew' },
  params: ItemParams,
  body: EndSpecialProcedureBody,
  response: accepted({}),
  errors: [...common, 'APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN'],
});

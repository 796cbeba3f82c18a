import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ItemParams } from './shared';

export const ExtendItemBody = z.strictObject({
  /** Told to the applicant (行政许可法 42). */
  reason: fields.reason,
  expectedVersion,
});

export const extendItemRoute = defineRoute({
  id: 'extendItem',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/stages/{stage}/items/{itemCode}/extension',
  permission: 'approval.stage.lead',
  summary: { zh: '批准延期（仅一次）', en: 'Approve the one extension of an item' },
  params: ItemParams,
  body: ExtendItemBody,
  response: accepted({}),
  errors: [
    'APPROVAL.PROJECT_NOT_ADMITTED',
    'APPROVAL.PROJECT_REJECTED',
    'APPROVAL.STAGE_NOT_OPEN',
    'APPROVAL.ITEM_UNKNOWN',
    'APPROVAL.ITEM_ALREADY_DECIDED',
    'APPROVAL.SPECIAL_PROCEDURE_OPEN',
    'APPROVAL.CORRECTION_OPEN',
    'APPROVAL.EXTENSION_USED',
    'APPROVAL.EXTENSION_NOT_ALLOWED',
    'APPROVAL.EXTENSION_TOO_LATE',
    'APPROVAL.EXTENSION_NOT_YOURS',
  ],
});

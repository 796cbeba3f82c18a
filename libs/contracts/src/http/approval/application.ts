import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { OpenStageBody } from './open-stage';
import { ProjectParams, StageParams } from './shared';

export const ReceiveApplicationBody = OpenStageBody;

/** 接件: the window takes an application that it does not accept on the spot; five workdays run (行政许可法 32(四)). */
export const receiveApplicationRoute = defineRoute({
  id: 'receiveApplication',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/applications',
  permission: 'approval.stage.open',
  summary: { zh: '接收阶段申请（待受理）', en: 'Receive an application for a stage without accepting it yet' },
  params: ProjectParams,
  body: ReceiveApplicationBody,
  status: 201,
  response: accepted({
    stage: z.string(),
    receiptNumber: z.string(),
    /** Every required document that is not there, found at once. */
    missing: z.array(z.string()),
    /** Last day of the one notice; silence means accepted from today. */
    noticeBy: fields.day,
    provisional: z.boolean(),
    missingYears: z.array(z.number().int()),
  }),
  errors: [
    'APPROVAL.PROJECT_NOT_ADMITTED',
    'APPROVAL.PROJECT_REJECTED',
    'APPROVAL.PROJECT_CODE_MISSING',
    'APPROVAL.PROJECT_CODE_INVALID',
    'APPROVAL.PROJECT_CODE_DIFFERS',
    'APPROVAL.STAGE_UNKNOWN',
    'APPROVAL.STAGE_ALREADY_OPEN',
    'APPROVAL.STAGE_ALREADY_PASSED',
    'APPROVAL.STAGE_TOO_EARLY',
    'APPROVAL.APPLICATION_PENDING',
    'APPROVAL.PROCEDURE_INVALID',
  ],
});

export const CloseApplicationBody = z.strictObject({
  /** 撤件 (2) or 不予受理 (5). */
  outcome: z.enum(['TAKEN_BACK', 'DECLINED']),
  reason: fields.reason,
  article: fields.text.optional(),
  expectedVersion,
});

export const closeApplicationRoute = defineRoute({
  id: 'closeApplication',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/applications/{stage}/closing',
  permission: 'approval.stage.open',
  summary: { zh: '撤件或不予受理', en: 'End an application before acceptance: taken back or declined' },
  params: StageParams,
  body: CloseApplicationBody,
  response: accepted({}),
  errors: [
    'APPROVAL.PROJECT_NOT_ADMITTED',
    'APPROVAL.PROJECT_REJECTED',
    'APPROVAL.APPLICATION_NOT_PENDING',
    'APPROVAL.APPLICATION_ACCEPTED',
  ],
});

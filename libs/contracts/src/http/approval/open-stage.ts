import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ProjectParams, stageCode } from './shared';

export const OpenStageBody = z.strictObject({
  stage: stageCode,
  /** 项目代码 (GOV-10): required unless the project has one already. */
  projectCode: z.string().trim().min(1).max(40).optional(),
  /** Codes of the documents handed in, once for all departments (S037). */
  materials: z.array(z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/)).max(200),
  /** The applicant declares the facts unchanged: passes of an earlier round not older than 12 months are kept (5.3.4). */
  factsUnchanged: z.boolean().optional(),
  expectedVersion,
});

export const openStageRoute = defineRoute({
  id: 'openStage',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/stages',
  permission: 'approval.stage.open',
  summary: { zh: '受理并启动审批阶段', en: 'Accept an application and start all items of a stage' },
  params: ProjectParams,
  body: OpenStageBody,
  status: 201,
  response: accepted({
    stage: z.string(),
    round: z.number().int(),
    /** One receipt number for the whole submission (S037). */
    receiptNumber: z.string(),
    stageDueOn: fields.day,
    provisional: z.boolean(),
    missingYears: z.array(z.number().int()),
    items: z.array(
      z.object({
        itemCode: z.string(),
        departmentId: z.string(),
        status: z.number().int(),
        dueOn: fields.day,
        warnOn: fields.day,
        provisional: z.boolean(),
      }),
    ),
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
    'APPROVAL.CORRECTION_OPEN',
    'APPROVAL.MATERIALS_MISSING',
    'APPROVAL.PROCEDURE_INVALID',
  ],
});

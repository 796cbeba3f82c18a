import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { StageParams } from './shared';

export const WithdrawStageBody = z.strictObject({ reason: fields.reason, expectedVersion });

export const withdrawStageRoute = defineRoute({
  id: 'withdrawStage',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/stages/{stage}/withdrawal',
  permission: 'approval.stage.open',
  summary: { zh: '登记申请人撤回', en: 'Record that the applicant withdrew a running stage' },
  params: StageParams,
  body: WithdrawStageBody,
  response: accepted({}),
  errors: ['APPROVAL.PROJECT_NOT_ADMITTED', 'APPROVAL.PROJECT_REJECTED', 'APPROVAL.STAGE_NOT_OPEN'],
});

import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const stageWithdrawnV1 = defineEvent({
  service: 'approval',
  name: 'stage-withdrawn',
  version: 1,
  description:
    'The applicant withdrew a running stage (撤回, 3.5). Its open items ended as 14, passes stay reusable. It is no refusal and no credit entry.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    round: z.number().int(),
    withdrawnOn: fields.day,
    withdrawnItems: z.array(z.string()),
  }),
});

export type StageWithdrawnV1 = DataOf<typeof stageWithdrawnV1>;

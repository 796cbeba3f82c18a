import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const stagePassedV1 = defineEvent({
  service: 'approval',
  name: 'stage-passed',
  version: 1,
  description:
    'Every item of the stage passed: the join. The stage 立项用地规划许可 or 工程建设许可 leads to land supply where the procedure says so.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    round: z.number().int(),
    passedOn: fields.day,
    opensLandSupply: z.boolean(),
  }),
});

export type StagePassedV1 = DataOf<typeof stagePassedV1>;

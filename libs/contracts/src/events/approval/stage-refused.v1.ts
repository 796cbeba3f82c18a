import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const stageRefusedV1 = defineEvent({
  service: 'approval',
  name: 'stage-refused',
  version: 1,
  description: 'One refusal ended the stage: open items cancelled, passes kept for reuse (5.3.4).',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    round: z.number().int(),
    itemCode: z.string(),
    refusedOn: fields.day,
    reason: fields.longText,
    cancelledItems: z.array(z.string()),
  }),
});

export type StageRefusedV1 = DataOf<typeof stageRefusedV1>;

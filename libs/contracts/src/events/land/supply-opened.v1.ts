import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const supplyOpenedV1 = defineEvent({
  service: 'land',
  name: 'supply-opened',
  version: 1,
  description: 'stage-passed gave the land bureau its one supply task for the project.',
  schema: z.object({
    supplyId: fields.id,
    stage: z.string(),
    areaM2: fields.decimal,
  }),
});

export type SupplyOpenedV1 = DataOf<typeof supplyOpenedV1>;

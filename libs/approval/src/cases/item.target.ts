import { fields, stageCode } from '@luodi/contracts';

/** Where a command about one item is aimed: project, stage and item. */
export const itemTarget = { projectId: fields.id, stage: stageCode, itemCode: stageCode };

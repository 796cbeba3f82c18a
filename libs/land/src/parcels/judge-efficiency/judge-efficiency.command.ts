import { JudgeEfficiencyBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { judgeEfficiency } from '../domain/judge-efficiency';
import { parcel } from '../parcel.aggregate';

export const judgeEfficiencyCommand = defineCommand({
  name: 'land.judge-efficiency',
  aggregate: parcel,
  schema: JudgeEfficiencyBody.omit({ expectedVersion: true }).extend({ parcelId: z.uuid() }),
  target: ({ parcelId }) => parcelId,
  decide: judgeEfficiency,
});

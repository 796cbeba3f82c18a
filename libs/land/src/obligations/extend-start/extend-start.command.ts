import { ExtendStartBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { idleLandPolicy } from '../../policies/idle-land-policy';
import { reminderPolicy } from '../../policies/reminder-policy';
import { extendStart } from '../domain/extend-start';
import { startObligation } from '../start-obligation.aggregate';

export const extendStartCommand = defineCommand({
  name: 'land.extend-start',
  aggregate: startObligation,
  schema: ExtendStartBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'start-obligation'),
  missing: 'LAND.NOT_DELIVERED',
  policies: () => ({ idle: idleLandPolicy, reminders: reminderPolicy }),
  answer: (state) => ({ agreedStartOn: state.agreedStartOn ?? null }),
  decide: extendStart,
});

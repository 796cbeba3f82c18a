import { TellHearingBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { tellHearingRight } from '../domain/tell-hearing-right';
import { exitCase } from '../exit-case.aggregate';

export const tellHearingRightCommand = defineCommand({
  name: 'land.tell-hearing-right',
  aggregate: exitCase,
  schema: TellHearingBody.omit({ expectedVersion: true }).extend({ exitId: z.uuid() }),
  target: ({ exitId }) => exitId,
  missing: 'LAND.EXIT_WARNING_MISSING',
  policies: () => ({ calendar: calendarPolicy }),
  answer: (state) => ({ applyBy: state.hearing?.applyBy ?? null }),
  decide: tellHearingRight,
});

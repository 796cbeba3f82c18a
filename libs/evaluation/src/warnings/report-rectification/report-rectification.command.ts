import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { calendarPolicy } from '../../policies/calendar-policy';
import { checkPolicy } from '../../policies/check-policy';
import { reportRectification } from '../domain/report-rectification';
import { warning } from '../warning.aggregate';

export const reportRectificationCommand = defineCommand({
  name: 'evaluation.report-rectification',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
    firmCreditCode: z.string(),
    report: z.string(),
  }),
  target: ({ warningId }) => warningId,

  policies: () => ({ calendar: calendarPolicy, check: checkPolicy }),
  decide: reportRectification,
});

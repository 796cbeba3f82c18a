import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { admissionCase } from '../admission-case.aggregate';
import { meetingRules } from '../admission-case.target';
import { moveMeeting } from '../domain/move-meeting';

export const moveMeetingCommand = defineCommand({
  name: 'approval.move-meeting',
  aggregate: admissionCase,
  schema: z.object({ caseId: fields.id }),
  target: ({ caseId }) => caseId,
  policies: meetingRules,
  decide: moveMeeting,
});

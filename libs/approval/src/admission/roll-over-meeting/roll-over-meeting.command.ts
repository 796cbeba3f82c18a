import { defineCommand } from '@luodi/platform/commands';
import { fields } from '@luodi/contracts';
import { z } from 'zod';
import { admissionCase } from '../admission-case.aggregate';
import { meetingRules } from '../admission-case.target';
import { rollOverMeeting } from '../domain/roll-over-meeting';

export const rollOverMeetingCommand = defineCommand({
  name: 'approval.roll-over-meeting',
  aggregate: admissionCase,
  schema: z.object({ caseId: fields.id }),
  target: ({ caseId }) => caseId,
  policies: meetingRules,
  decide: rollOverMeeting,
});

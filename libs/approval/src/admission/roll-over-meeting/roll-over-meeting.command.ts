import { defineCommand } from '@luodi/platform/commands';
import { fields } from '@luodi/contracts';
import { z } from 'zod';
import { admissionRules, calendarNow } from '../../approval.policies';
import { admissionCase } from '../admission-case.aggregate';
import { pinnedAdmission } from '../admission-case.target';
import type { AdmissionCase } from '../domain/admission-case';
import { rollOverMeeting } from '../domain/roll-over-meeting';

export const rollOverMeetingCommand = defineCommand({
  name: 'approval.roll-over-meeting',
  aggregate: admissionCase,
  schema: z.object({ caseId: fields.id }),
  target: ({ caseId }) => caseId,
  policies: (state: AdmissionCase) => ({ admission: admissionRules(pinnedAdmission(state)), calendar: calendarNow }),
  decide: rollOverMeeting,
});

import { CallMeetingBody, fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { admissionCase } from '../admission-case.aggregate';
import { admissionOf, urgentMeetingRules } from '../admission-case.target';
import { callMeeting } from '../domain/call-meeting';

export const callMeetingCommand = defineCommand({
  name: 'approval.call-meeting',
  aggregate: admissionCase,
  schema: CallMeetingBody.omit({ expectedVersion: true }).extend({ projectId: fields.id }),
  target: admissionOf,
  policies: urgentMeetingRules,
  decide: callMeeting,
  answer: (state) => (state.status === 'NONE' ? {} : { meetingOn: state.meetingOn }),
});

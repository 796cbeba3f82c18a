import { defineDeadline } from '@luodi/platform/commands';
import { rollOverMeetingCommand } from './roll-over-meeting.command';

/** 24:00 of the meeting day (S021). */
export const reviewMeetingDeadline = defineDeadline({
  command: rollOverMeetingCommand,
  kind: 'review-meeting',
  payload: ({ streamId }) => ({ caseId: streamId }),
});

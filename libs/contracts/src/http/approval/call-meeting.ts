import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ProjectParams } from './shared';

export const CallMeetingBody = z.strictObject({
  meetingOn: fields.day,
  reason: fields.reason,
  /** Number of the written call. */
  noticeNumber: fields.text,
  expectedVersion,
});

/** An extraordinary meeting for an urgent case, called in writing by the chair with a workday's notice (4.6). */
export const callMeetingRoute = defineRoute({
  id: 'callMeeting',
  service: 'approval',
  method: 'POST',
  path: '/admission-cases/{projectId}/extraordinary-meeting',
  permission: 'admission.decide',
  summary: { zh: '召集临时评审会', en: 'Call an extraordinary review meeting' },
  params: ProjectParams,
  body: CallMeetingBody,
  response: accepted({ meetingOn: fields.day }),
  errors: ['APPROVAL.ADMISSION_CLOSED', 'APPROVAL.MEETING_TOO_SOON', 'APPROVAL.ADMISSION_ON_AGENDA'],
});

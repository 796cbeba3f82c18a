import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ProjectParams } from './shared';

export const PutOnAgendaBody = z.strictObject({ reason: fields.reason, expectedVersion });

/** A case that was laid aside after too many missed meetings goes on the next agenda (S021). */
export const putOnAgendaRoute = defineRoute({
  id: 'putOnAgenda',
  service: 'approval',
  method: 'POST',
  path: '/admission-cases/{projectId}/agenda',
  permission: 'admission.manage',
  summary: { zh: '重新列入评审会议程', en: 'Put a review back on the agenda' },
  params: ProjectParams,
  body: PutOnAgendaBody,
  response: accepted({ meetingOn: fields.day }),
  errors: ['APPROVAL.ADMISSION_CLOSED', 'APPROVAL.ADMISSION_ON_AGENDA'],
});

import { fields, PutOnAgendaBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { admissionCase } from '../admission-case.aggregate';
import { admissionOf, meetingRules } from '../admission-case.target';
import { putOnAgenda } from '../domain/put-on-agenda';

export const putOnAgendaCommand = defineCommand({
  name: 'approval.put-on-agenda',
  aggregate: admissionCase,
  schema: PutOnAgendaBody.omit({ expectedVersion: true }).extend({ projectId: fields.id }),
  target: admissionOf,
  policies: meetingRules,
  decide: putOnAgenda,
  answer: (state) => (state.status === 'NONE' ? {} : { meetingOn: state.meetingOn }),
});

import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ProjectParams } from './shared';

export const EnergyOpinionBody = z.strictObject({
  agrees: z.boolean(),
  opinion: fields.longText,
  documentNumber: fields.text,
  expectedVersion,
});

/** The energy opinion that a RESTRICTED match makes mandatory (S026). */
export const giveEnergyOpinionRoute = defineRoute({
  id: 'giveEnergyOpinion',
  service: 'approval',
  method: 'POST',
  path: '/admission-cases/{projectId}/energy-opinion',
  permission: 'admission.manage',
  summary: { zh: '登记节能意见', en: 'Record the energy opinion' },
  params: ProjectParams,
  body: EnergyOpinionBody,
  response: accepted({}),
  errors: ['APPROVAL.ADMISSION_CLOSED', 'APPROVAL.ENERGY_OPINION_NOT_NEEDED', 'APPROVAL.ENERGY_OPINION_GIVEN'],
});

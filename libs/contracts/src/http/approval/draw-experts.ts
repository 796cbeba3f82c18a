import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { ProjectParams } from './shared';

export const DrawExpertsBody = z.strictObject({ expectedVersion });

/** Draws the experts of a review from the zone's pool by a stored seed, those with a conflict excluded (S022). */
export const drawExpertsRoute = defineRoute({
  id: 'drawExperts',
  service: 'approval',
  method: 'POST',
  path: '/admission-cases/{projectId}/experts',
  permission: 'admission.manage',
  summary: { zh: '抽取评审专家', en: 'Draw the experts of an admission review' },
  params: ProjectParams,
  body: DrawExpertsBody,
  response: accepted({ experts: z.array(z.object({ expertId: z.string(), field: z.string() })), seed: z.string() }),
  errors: ['APPROVAL.ADMISSION_CLOSED', 'APPROVAL.EXPERTS_ALREADY_DRAWN', 'APPROVAL.EXPERTS_TOO_FEW'],
});

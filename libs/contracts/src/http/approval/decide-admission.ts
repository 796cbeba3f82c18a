import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ProjectParams } from './shared';

/** The chair records the meeting; the result is computed from sheets, standards and opinion, never chosen (4.5). */
export const DecideAdmissionBody = z.strictObject({
  comment: fields.reason,
  /** Number of the minutes of the meeting that reviewed the case. */
  minutesNumber: fields.text.optional(),
  expectedVersion,
});

export const AdmissionResult = z.object({
  result: z.enum(['ADMITTED', 'REJECTED']),
  totalScore: fields.decimal,
  dimensions: z.array(
    z.object({ dimension: z.string(), weight: z.number().int(), mean: fields.decimal, belowFloor: z.boolean() }),
  ),
  /** Why it was rejected; empty when admitted. */
  reasons: z.array(z.string()),
});

export const decideAdmissionRoute = defineRoute({
  id: 'decideAdmission',
  service: 'approval',
  method: 'POST',
  path: '/admission-cases/{projectId}/decision',
  permission: 'admission.decide',
  summary: { zh: '作出准入评审结论', en: 'Decide an admission review' },
  params: ProjectParams,
  body: DecideAdmissionBody,
  response: accepted(AdmissionResult.shape),
  errors: [
    'APPROVAL.ADMISSION_CLOSED',
    'APPROVAL.EXPERTS_NOT_DRAWN',
    'APPROVAL.QUORUM_NOT_REACHED',
    'APPROVAL.ENERGY_OPINION_MISSING',
    'APPROVAL.CHAIR_HAS_SCORED',
    'APPROVAL.MEETING_NOT_HELD',
  ],
});

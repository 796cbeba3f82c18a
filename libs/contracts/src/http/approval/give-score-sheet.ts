import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ProjectParams } from './shared';

/** Points 0–100 per dimension, whole numbers: `INVESTMENT_INTENSITY`, `INPUT_OUTPUT`, `ENVIRONMENT` (S023). */
export const ScoreSheetBody = z.strictObject({
  scores: z.record(z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/), z.number().int().min(0).max(100)),
  comment: fields.reason.optional(),
  expectedVersion,
});

/** One score sheet of a drawn expert. A sheet with a missing dimension is refused naming every one (S023). */
export const giveScoreSheetRoute = defineRoute({
  id: 'giveScoreSheet',
  service: 'approval',
  method: 'POST',
  path: '/admission-cases/{projectId}/sheets',
  permission: 'admission.score',
  summary: { zh: '提交专家评分表', en: 'Give an expert score sheet' },
  params: ProjectParams,
  body: ScoreSheetBody,
  response: accepted({ sheets: z.number().int(), quorum: z.number().int() }),
  errors: [
    'APPROVAL.ADMISSION_CLOSED',
    'APPROVAL.EXPERTS_NOT_DRAWN',
    'APPROVAL.EXPERT_NOT_DRAWN',
    'APPROVAL.SHEET_ALREADY_GIVEN',
    'APPROVAL.DIMENSION_MISSING',
    'APPROVAL.DIMENSION_UNKNOWN',
  ],
});

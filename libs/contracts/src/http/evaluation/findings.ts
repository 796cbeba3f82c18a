import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, PageQuery, pageOf } from '../../paging';

export const GROUNDS = ['START_OVERDUE', 'INVESTMENT', 'OUTPUT', 'TAX', 'ENVIRONMENT'] as const;

export const RecordFindingBody = z.strictObject({
  projectId: fields.id,
  ground: z.enum(GROUNDS),
  evidence: fields.longText,
  foundOn: fields.day,
  /** What was agreed and what was measured, with the unit of the indicator (S087, S089). */
  agreed: fields.decimal.optional(),
  measured: fields.decimal.optional(),
});

export const FindingView = z.object({
  findingId: fields.id,
  warningId: fields.id,
  zone: z.string(),
  projectId: fields.id,
  ground: z.enum(GROUNDS),
  evidence: z.string(),
  foundOn: fields.day,
  open: z.boolean(),
  agreed: fields.decimal.nullable(),
  measured: fields.decimal.nullable(),
});

export const recordFindingRoute = defineRoute({
  id: 'recordFinding',
  service: 'evaluation',
  method: 'POST',
  path: '/findings',
  permission: 'evaluation.finding',
  summary: { zh: '登记核查发现', en: 'Record a finding' },
  body: RecordFindingBody,
  response: accepted({ findingId: fields.id.nullable(), warningId: fields.id.nullable() }),
  status: 201,
  errors: [
    'EVALUATION.PROJECT_FILE_MISSING',
    'EVALUATION.NO_LAND',
    'EVALUATION.WARNING_OPEN',
    'EVALUATION.FINDING_REPEATED',
    'EVALUATION.GROUND_BY_CLOCK_ONLY',
    'EVALUATION.PROJECT_EXITING',
    'EVALUATION.DAY_IN_FUTURE',
  ],
});

export const listFindingsRoute = defineRoute({
  id: 'listFindings',
  service: 'evaluation',
  method: 'GET',
  path: '/findings',
  permission: 'project.read',
  summary: { zh: '核查发现', en: 'List findings' },
  query: PageQuery.extend({ projectId: fields.id.optional(), ground: z.enum(GROUNDS).optional() }),
  response: pageOf(FindingView),
});

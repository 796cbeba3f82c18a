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
  /**
   * INVESTMENT, OUTPUT, TAX and the energy side of ENVIRONMENT: the year whose verified figures are held against the
   * agreement. Agreed, reached and gap are computed from the project's file, never typed in (S087, S089). Without a year
   * an ENVIRONMENT finding rests on its evidence alone.
   */
  year: z.number().int().min(2000).max(2100).optional(),
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
  /** Agreed less reached, in the unit of the indicator; for energy reached less agreed. */
  gap: fields.decimal.nullable(),
  derivation: z.array(z.string()),
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
    'EVALUATION.YEAR_NEEDED',
    'EVALUATION.NO_FIGURES',
    'EVALUATION.NOT_AGREED',
    'EVALUATION.NOT_DUE_YET',
    'EVALUATION.AGREEMENT_KEPT',
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

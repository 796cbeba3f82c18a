import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, expectedVersion } from '../../paging';

const projectId = z.object({ projectId: fields.id });
const amount = fields.decimal.refine((value) => !value.startsWith('-'), 'must not be negative');

/** Verified yearly figures of a firm; what is missing is missing, never zero (S085, 26.6). */
export const RecordFiguresBody = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  /** Fixed investment verified up to the end of the year, 万元 (S087). */
  investedWan: amount.optional(),
  /** Output and tax of the year, 万元; a refund makes tax negative. */
  outputWan: amount.optional(),
  taxWan: fields.decimal.optional(),
  /** Energy of the year in t standard coal, and value added in 万元. */
  energyTce: amount.optional(),
  valueAddedWan: amount.optional(),
  /** Whose figures: the statement or return with its number. */
  source: fields.text,
  expectedVersion,
});

export const recordFiguresRoute = defineRoute({
  id: 'recordFigures',
  service: 'evaluation',
  method: 'POST',
  path: '/projects/{projectId}/figures',
  permission: 'evaluation.finding',
  summary: { zh: '登记经核实的年度指标', en: 'Record the verified figures of a year' },
  params: projectId,
  body: RecordFiguresBody,
  response: accepted({}),
  errors: ['EVALUATION.PROJECT_FILE_MISSING', 'EVALUATION.NO_FIGURES', 'EVALUATION.YEAR_NOT_OVER'],
});

import type { RouteContract } from '../../define-route';
import * as calendar from './calendar-recomputation';
import * as figures from './figures';
import * as findings from './findings';
import * as objections from './objections';
import * as warnings from './warnings';

export * from './calendar-recomputation';
export * from './figures';
export * from './findings';
export * from './objections';
export * from './warnings';

/** Every route of this part; the controllers must match it one to one. */
export const evaluationRoutes: readonly RouteContract[] = [
  figures.recordFiguresRoute,
  findings.recordFindingRoute,
  findings.listFindingsRoute,
  warnings.signWarningRoute,
  warnings.receiveWarningRoute,
  warnings.deliverWarningRoute,
  warnings.reportRectificationRoute,
  warnings.reviewRectificationRoute,
  warnings.extendRectificationRoute,
  objections.fileObjectionRoute,
  objections.answerObjectionRoute,
  calendar.previewEvaluationCalendarRoute,
  calendar.recomputeEvaluationCalendarRoute,
  warnings.withdrawExitRoute,
  warnings.listWarningsRoute,
  warnings.listOwnWarningsRoute,
  warnings.getWarningRoute,
];

import type { RouteContract } from '../../define-route';
import * as findings from './findings';
import * as warnings from './warnings';

export * from './findings';
export * from './warnings';

/** Every route of this part; the controllers must match it one to one. */
export const evaluationRoutes: readonly RouteContract[] = [
  findings.recordFindingRoute,
  findings.listFindingsRoute,
  warnings.signWarningRoute,
  warnings.receiveWarningRoute,
  warnings.deliverWarningRoute,
  warnings.reportRectificationRoute,
  warnings.reviewRectificationRoute,
  warnings.extendRectificationRoute,
  warnings.withdrawExitRoute,
  warnings.listWarningsRoute,
  warnings.listOwnWarningsRoute,
  warnings.getWarningRoute,
];

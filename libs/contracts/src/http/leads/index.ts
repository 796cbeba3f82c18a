import type { RouteContract } from '../../define-route';
import { logLeadRoute } from './log-lead';
import { getDealRoute, getPipelineRoute, listDealsRoute, listFirmDealsRoute } from './read-deals';
import { getLeadRoute, listLeadsRoute } from './read-leads';
import {
  dropDealRoute,
  firmReportMilestoneRoute,
  reportFundsRoute,
  reportMilestoneRoute,
  verifyFundsRoute,
  verifyMilestoneRoute,
} from './report-progress';
import { signDealRoute } from './sign-deal';
import { getSigningEventRoute, holdSigningEventRoute } from './signing-events';
import { dropLeadRoute, logContactRoute, takeLeadRoute } from './work-lead';

export * from './log-lead';
export * from './read-deals';
export * from './read-leads';
export * from './report-progress';
export * from './sign-deal';
export * from './signing-events';
export { dropLeadRoute, LogContactBody, logContactRoute, takeLeadRoute } from './work-lead';

/** Every route of this part; the controllers must match it one to one. */
export const leadsRoutes: readonly RouteContract[] = [
  logLeadRoute,
  listLeadsRoute,
  getLeadRoute,
  logContactRoute,
  dropLeadRoute,
  takeLeadRoute,
  signDealRoute,
  listDealsRoute,
  getDealRoute,
  dropDealRoute,
  reportMilestoneRoute,
  verifyMilestoneRoute,
  reportFundsRoute,
  verifyFundsRoute,
  listFirmDealsRoute,
  firmReportMilestoneRoute,
  holdSigningEventRoute,
  getSigningEventRoute,
  getPipelineRoute,
];

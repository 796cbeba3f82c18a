import type { RouteContract } from '../../define-route';
import { assignLeaderRoute, formSquadRoute, replaceLeaderRoute } from './assign-people';
import { getRatesRoute } from './rates';
import { getSearchRoute } from './search';
import { getLedgerRoute, listExceptionsRoute, listLedgersRoute, verifyLedgerRoute } from './read-ledgers';

export { assignLeaderRoute, formSquadRoute, replaceLeaderRoute } from './assign-people';
export * from './rates';
export * from './read-ledgers';
export * from './search';

/** Every route of this part; the controllers must match it one to one. */
export const ledgerRoutes: readonly RouteContract[] = [
  listLedgersRoute,
  getLedgerRoute,
  verifyLedgerRoute,
  assignLeaderRoute,
  replaceLeaderRoute,
  formSquadRoute,
  listExceptionsRoute,
  getRatesRoute,
  getSearchRoute,
];

import type { RouteContract } from '../define-route';
import { approvalRoutes } from './approval';
import { evaluationRoutes } from './evaluation';
import { gatewayRoutes } from './gateway';
import { identityRoutes } from './identity';
import { landRoutes } from './land';
import { leadsRoutes } from './leads';
import { ledgerRoutes } from './ledger';
import { platformRoutes } from './platform';
import { SERVICES } from '../topics';

export * from './approval';
export * from './evaluation';
export * from './gateway';
export * from './identity';
export * from './land';
export * from './leads';
export * from './ledger';
export * from './platform';

/** Every route behind the gateway's one origin; OpenAPI and the client are generated from this list. */
export const ROUTES: readonly RouteContract[] = [
  ...gatewayRoutes,
  ...identityRoutes,
  ...leadsRoutes,
  ...approvalRoutes,
  ...landRoutes,
  ...evaluationRoutes,
  ...ledgerRoutes,
  ...SERVICES.flatMap(platformRoutes),
];

import type { RouteContract } from '../../define-route';

/** Every route of this part; the controllers must match it one to one. */
export const identityRoutes: readonly RouteContract[] = [];

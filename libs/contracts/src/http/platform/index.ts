import type { RouteContract } from '../../define-route';
import type { Service } from '../../topics';
import { getJobRoute } from './get-job';
import { listParkedRoute, replayParkedRoute } from './parked';
import { listPoliciesRoute, publishPolicyRoute } from './policies';

export { JobView } from './get-job';
export { ParkedView } from './parked';
export { PolicyView } from './policies';

/** The routes every service has beside its own: rules in force, parked events, long work. */
export interface PlatformRoutes {
  readonly listPolicies: ReturnType<typeof listPoliciesRoute>;
  readonly publishPolicy: ReturnType<typeof publishPolicyRoute>;
  readonly listParked: ReturnType<typeof listParkedRoute>;
  readonly replayParked: ReturnType<typeof replayParkedRoute>;
  readonly getJob: ReturnType<typeof getJobRoute>;
}

/** The platform's routes of one service, by name: `/api/<service>/policies` and so on. */
export const platformRoutesOf = (service: Service): PlatformRoutes => ({
  listPolicies: listPoliciesRoute(service),
  publishPolicy: publishPolicyRoute(service),
  listParked: listParkedRoute(service),
  replayParked: replayParkedRoute(service),
  getJob: getJobRoute(service),
});

/** The same as a list, for OpenAPI and the route check. */
export const platformRoutes = (service: Service): readonly RouteContract[] => Object.values(platformRoutesOf(service));

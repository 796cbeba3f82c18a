import type { RouteContract } from '../../define-route';
import { delegateRoute, endDelegationRoute, listDelegationsRoute } from './delegations';
import {
  exchangeCookieRoute,
  firstAdministratorRoute,
  recordDenialsRoute,
  revocationsRoute,
  signInStateRoute,
} from './internal';
import {
  addPersonRoute,
  assignPersonRoute,
  endAssignmentRoute,
  getPeopleNamesRoute,
  listAuditRoute,
  listPeopleRoute,
  listRolesRoute,
  setPersonActiveRoute,
} from './people';
import { addDepartmentRoute, addZoneRoute, listDepartmentsRoute, listZonesRoute, setZoneLevelRoute } from './places';
import {
  changePasswordRoute,
  jwksRoute,
  loginRoute,
  logoutRoute,
  meRoute,
  oidcCallbackRoute,
  oidcLoginRoute,
  rotateKeysRoute,
  switchZoneRoute,
} from './session';

export * from './delegations';
export * from './internal';
export * from './people';
export * from './places';
export * from './session';

/** Every route of this part; the controllers must match it one to one. */
export const identityRoutes: readonly RouteContract[] = [
  loginRoute,
  logoutRoute,
  oidcLoginRoute,
  oidcCallbackRoute,
  meRoute,
  switchZoneRoute,
  changePasswordRoute,
  jwksRoute,
  rotateKeysRoute,
  listPeopleRoute,
  getPeopleNamesRoute,
  addPersonRoute,
  assignPersonRoute,
  endAssignmentRoute,
  setPersonActiveRoute,
  listRolesRoute,
  listAuditRoute,
  listZonesRoute,
  addZoneRoute,
  setZoneLevelRoute,
  listDepartmentsRoute,
  addDepartmentRoute,
  delegateRoute,
  endDelegationRoute,
  listDelegationsRoute,
];

/** Never reachable from outside and in no public document. */
export const identityInternalRoutes: readonly RouteContract[] = [
  revocationsRoute,
  exchangeCookieRoute,
  firstAdministratorRoute,
  signInStateRoute,
  recordDenialsRoute,
];

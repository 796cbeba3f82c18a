import type { RouteContract } from '../../define-route';
import * as exits from './exits';
import * as idleLand from './idle-land';
import * as parcels from './parcels';
import * as supplies from './supplies';

export * from './exits';
export * from './idle-land';
export * from './parcels';
export * from './supplies';

/** Every route of this part; the controllers must match it one to one. */
export const landRoutes: readonly RouteContract[] = [
  parcels.registerParcelRoute,
  parcels.listParcelsRoute,
  parcels.getParcelRoute,
  parcels.setQuotaRoute,
  parcels.listQuotasRoute,
  supplies.chooseParcelRoute,
  supplies.requestQuotaRoute,
  supplies.releaseHoldingsRoute,
  supplies.proposePriceRoute,
  supplies.approvePriceRoute,
  supplies.signOffRoute,
  supplies.contractLandRoute,
  supplies.deliverLandRoute,
  supplies.listSuppliesRoute,
  supplies.getSupplyRoute,
  idleLand.listIdleLandRoute,
  idleLand.extendStartRoute,
  idleLand.flagGovernmentCauseRoute,
  exits.chooseExitMethodRoute,
  exits.fixCompensationRoute,
  exits.tellHearingRoute,
  exits.settleHearingRoute,
  exits.decideTakeBackRoute,
  exits.recoverParcelRoute,
  exits.listExitsRoute,
  exits.getExitRoute,
];

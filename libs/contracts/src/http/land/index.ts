import type { RouteContract } from '../../define-route';
import * as exits from './exits';
import * as idleCases from './idle-cases';
import * as idleLand from './idle-land';
import * as listing from './listing';
import * as parcels from './parcels';
import * as stock from './stock';
import * as supplies from './supplies';

export * from './exits';
export * from './idle-cases';
export * from './idle-land';
export * from './listing';
export * from './parcels';
export * from './stock';
export * from './supplies';

/** Every route of this part; the controllers must match it one to one. */
export const landRoutes: readonly RouteContract[] = [
  parcels.registerParcelRoute,
  parcels.listParcelsRoute,
  parcels.getParcelRoute,
  stock.prepareParcelRoute,
  stock.judgeEfficiencyRoute,
  stock.stockLandRoute,
  parcels.setQuotaRoute,
  parcels.listQuotasRoute,
  supplies.chooseParcelRoute,
  supplies.requestQuotaRoute,
  supplies.releaseHoldingsRoute,
  supplies.proposePriceRoute,
  supplies.approvePriceRoute,
  supplies.signOffRoute,
  listing.listLandRoute,
  listing.awardLandRoute,
  listing.endListingRoute,
  supplies.contractLandRoute,
  supplies.deliverLandRoute,
  supplies.listSuppliesRoute,
  supplies.getSupplyRoute,
  idleLand.listIdleLandRoute,
  idleLand.extendStartRoute,
  idleLand.flagGovernmentCauseRoute,
  idleCases.notifyInvestigationRoute,
  idleCases.determineIdleRoute,
  idleCases.publishIdleRoute,
  idleCases.tellIdleHearingRoute,
  idleCases.settleIdleHearingRoute,
  idleCases.decideFeeRoute,
  idleCases.recordFeePaymentRoute,
  idleCases.demandFeeRoute,
  idleCases.applyToCourtRoute,
  idleCases.approvePlanRoute,
  idleCases.closeIdleCaseRoute,
  idleCases.listIdleCasesRoute,
  exits.chooseExitMethodRoute,
  exits.fixCompensationRoute,
  exits.tellHearingRoute,
  exits.settleHearingRoute,
  exits.decideTakeBackRoute,
  exits.recoverParcelRoute,
  exits.listExitsRoute,
  exits.getExitRoute,
];

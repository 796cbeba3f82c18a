import { landRoutes } from '@luodi/contracts';
import { defineService } from '@luodi/platform/boot';
import { chooseExitMethodCommand } from './exits/choose-exit-method/choose-exit-method.command';
import { decideTakeBackCommand } from './exits/decide-take-back/decide-take-back.command';
import { exitCase } from './exits/exit-case.aggregate';
import { fixCompensationCommand } from './exits/fix-compensation/fix-compensation.command';
import { openExitCommand } from './exits/open-exit/open-exit.command';
import { pinFactsCommand } from './exits/pin-facts/pin-facts.command';
import { recoverParcelCommand } from './exits/recover-parcel/recover-parcel.command';
import { settleHearingCommand } from './exits/settle-hearing/settle-hearing.command';
import { tellHearingRightCommand } from './exits/tell-hearing-right/tell-hearing-right.command';
import { withdrawExitCommand } from './exits/withdraw-exit/withdraw-exit.command';
import { LandModule } from './land.module';
import { CreateParcel1770000400000 } from './migrations/1770000400000-create-parcel';
import { CreateQuota1770000400100 } from './migrations/1770000400100-create-quota';
import { CreateLandSupply1770000400200 } from './migrations/1770000400200-create-land-supply';
import { CreateStartObligation1770000400300 } from './migrations/1770000400300-create-start-obligation';
import { CreateExitCase1770000400400 } from './migrations/1770000400400-create-exit-case';
import { SeedPolicies1770000400500 } from './migrations/1770000400500-seed-policies';
import { closeObligationCommand } from './obligations/close-obligation/close-obligation.command';
import { detectOverdueCommand } from './obligations/detect-overdue/detect-overdue.command';
import { startOverdueDeadline } from './obligations/detect-overdue/start-overdue.deadline';
import { extendStartCommand } from './obligations/extend-start/extend-start.command';
import { flagGovernmentCauseCommand } from './obligations/flag-government-cause/flag-government-cause.command';
import { openObligationCommand } from './obligations/open-obligation/open-obligation.command';
import { idleOneYearDeadline, idleTwoYearsDeadline } from './obligations/recognise-idle/idle-threshold.deadline';
import { recogniseIdleCommand } from './obligations/recognise-idle/recognise-idle.command';
import { recordStartCommand } from './obligations/record-start/record-start.command';
import { startObligation } from './obligations/start-obligation.aggregate';
import { stateExitFactsCommand } from './obligations/state-exit-facts/state-exit-facts.command';
import { contractParcelCommand } from './parcels/contract-parcel/contract-parcel.command';
import { deliverParcelCommand } from './parcels/deliver-parcel/deliver-parcel.command';
import { lapseReservationCommand } from './parcels/lapse-reservation/lapse-reservation.command';
import { parcelReservationDeadline } from './parcels/lapse-reservation/parcel-reservation.deadline';
import { parcel } from './parcels/parcel.aggregate';
import { registerParcelCommand } from './parcels/register-parcel/register-parcel.command';
import { releaseParcelCommand } from './parcels/release-parcel/release-parcel.command';
import { reserveParcelCommand } from './parcels/reserve-parcel/reserve-parcel.command';
import { returnToReserveCommand } from './parcels/return-to-reserve/return-to-reserve.command';
import { confirmQuotaCommand } from './quota/confirm-quota/confirm-quota.command';
import { lapseQuotaCommand } from './quota/lapse-quota/lapse-quota.command';
import { quotaReservationDeadline } from './quota/lapse-quota/quota-reservation.deadline';
import { quota } from './quota/quota.aggregate';
import { releaseQuotaCommand } from './quota/release-quota/release-quota.command';
import { reserveQuotaCommand } from './quota/reserve-quota/reserve-quota.command';
import { setQuotaCommand } from './quota/set-quota/set-quota.command';
import { landPolicySchemas } from './policies/land-policy-schemas';
import { approvePriceCommand } from './supplies/approve-price/approve-price.command';
import { chooseParcelCommand } from './supplies/choose-parcel/choose-parcel.command';
import { contractLandCommand } from './supplies/contract-land/contract-land.command';
import { deliverLandCommand } from './supplies/deliver-land/deliver-land.command';
import { endSupplyCommand } from './supplies/end-supply/end-supply.command';
import { landSupply } from './supplies/land-supply.aggregate';
import { noteAdmissionCommand } from './supplies/note-admission/note-admission.command';
import { noteDealCommand } from './supplies/note-deal/note-deal.command';
import { noteHoldingCommand } from './supplies/note-holding/note-holding.command';
import { openSupplyCommand } from './supplies/open-supply/open-supply.command';
import { proposePriceCommand } from './supplies/propose-price/propose-price.command';
import { releaseHoldingsCommand } from './supplies/release-holdings/release-holdings.command';
import { requestQuotaCommand } from './supplies/request-quota/request-quota.command';
import { giveSecondSignOffCommand } from './supplies/second-sign-off/second-sign-off.command';

/** Land as one value: parcels, quota, supply, start obligations, exits. */
export const landService = defineService({
  name: 'land',
  module: LandModule,
  aggregates: [parcel, quota, landSupply, startObligation, exitCase],
  commands: [
    chooseExitMethodCommand,
    decideTakeBackCommand,
    fixCompensationCommand,
    openExitCommand,
    pinFactsCommand,
    recoverParcelCommand,
    settleHearingCommand,
    tellHearingRightCommand,
    withdrawExitCommand,
    closeObligationCommand,
    detectOverdueCommand,
    extendStartCommand,
    flagGovernmentCauseCommand,
    openObligationCommand,
    recogniseIdleCommand,
    recordStartCommand,
    stateExitFactsCommand,
    contractParcelCommand,
    deliverParcelCommand,
    lapseReservationCommand,
    registerParcelCommand,
    releaseParcelCommand,
    reserveParcelCommand,
    returnToReserveCommand,
    confirmQuotaCommand,
    lapseQuotaCommand,
    releaseQuotaCommand,
    reserveQuotaCommand,
    setQuotaCommand,
    approvePriceCommand,
    chooseParcelCommand,
    contractLandCommand,
    deliverLandCommand,
    endSupplyCommand,
    noteAdmissionCommand,
    noteDealCommand,
    noteHoldingCommand,
    openSupplyCommand,
    proposePriceCommand,
    releaseHoldingsCommand,
    requestQuotaCommand,
    giveSecondSignOffCommand,
  ],
  deadlines: [
    startOverdueDeadline,
    idleOneYearDeadline,
    idleTwoYearsDeadline,
    parcelReservationDeadline,
    quotaReservationDeadline,
  ],
  routes: landRoutes,
  policySchemas: landPolicySchemas,
  migrations: [
    CreateParcel1770000400000,
    CreateQuota1770000400100,
    CreateLandSupply1770000400200,
    CreateStartObligation1770000400300,
    CreateExitCase1770000400400,
    SeedPolicies1770000400500,
  ],
});

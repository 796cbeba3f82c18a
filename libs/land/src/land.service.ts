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
import { judgeEfficiencyCommand } from './parcels/judge-efficiency/judge-efficiency.command';
import { listParcelCommand } from './parcels/list-parcel/list-parcel.command';
import { prepareParcelCommand } from './parcels/prepare-parcel/prepare-parcel.command';
import { unlistParcelCommand } from './parcels/unlist-parcel/unlist-parcel.command';
import { useParcelCommand } from './parcels/use-parcel/use-parcel.command';
import { secureQuotaCommand } from './quota/secure-quota/secure-quota.command';
import { unsecureQuotaCommand } from './quota/unsecure-quota/unsecure-quota.command';
import { awardLandCommand } from './supplies/award-land/award-land.command';
import { endListingCommand } from './supplies/end-listing/end-listing.command';
import { listLandCommand } from './supplies/list-land/list-land.command';
import { markContractOverdueCommand } from './supplies/mark-contract-overdue/mark-contract-overdue.command';
import { giveReminderCommand } from './obligations/give-reminder/give-reminder.command';
import { restartClockCommand } from './obligations/restart-clock/restart-clock.command';
import { applyToCourtCommand } from './idle-cases/apply-to-court/apply-to-court.command';
import { approvePlanCommand } from './idle-cases/approve-plan/approve-plan.command';
import { closeIdleCaseCommand } from './idle-cases/close-idle-case/close-idle-case.command';
import { decideFeeCommand } from './idle-cases/decide-fee/decide-fee.command';
import { demandFeeCommand } from './idle-cases/demand-fee/demand-fee.command';
import { determineIdleCommand } from './idle-cases/determine-idle/determine-idle.command';
import { endIdleCaseCommand } from './idle-cases/end-idle-case/end-idle-case.command';
import { markStepOverdueCommand } from './idle-cases/mark-step-overdue/mark-step-overdue.command';
import { notifyInvestigationCommand } from './idle-cases/notify-investigation/notify-investigation.command';
import { openIdleCaseCommand } from './idle-cases/open-idle-case/open-idle-case.command';
import { publishIdleCommand } from './idle-cases/publish-idle/publish-idle.command';
import { recomputeDueCommand } from './idle-cases/recompute-due/recompute-due.command';
import { recordFeePaymentCommand } from './idle-cases/record-fee-payment/record-fee-payment.command';
import { settleIdleHearingCommand } from './idle-cases/settle-idle-hearing/settle-idle-hearing.command';
import { tellIdleHearingCommand } from './idle-cases/tell-idle-hearing/tell-idle-hearing.command';
import { recomputeDueJob } from './idle-cases/recompute-due/recompute-due.job';
import { idleStepDeadline } from './idle-cases/mark-step-overdue/idle-step.deadline';
import { idleCase } from './idle-cases/idle-case.aggregate';
import { reminderDeadline } from './obligations/give-reminder/reminder.deadline';
import { contractDueDeadline } from './supplies/mark-contract-overdue/contract-due.deadline';
import { ListAndAward1770000400600 } from './migrations/1770000400600-list-and-award';
import { CreateIdleCase1770000400700 } from './migrations/1770000400700-create-idle-case';
import { PublishSaleRules1770000400800 } from './migrations/1770000400800-publish-sale-rules';
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
  aggregates: [parcel, quota, landSupply, startObligation, idleCase, exitCase],
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
    judgeEfficiencyCommand,
    listParcelCommand,
    prepareParcelCommand,
    unlistParcelCommand,
    useParcelCommand,
    secureQuotaCommand,
    unsecureQuotaCommand,
    awardLandCommand,
    endListingCommand,
    listLandCommand,
    markContractOverdueCommand,
    giveReminderCommand,
    restartClockCommand,
    applyToCourtCommand,
    approvePlanCommand,
    closeIdleCaseCommand,
    decideFeeCommand,
    demandFeeCommand,
    determineIdleCommand,
    endIdleCaseCommand,
    markStepOverdueCommand,
    notifyInvestigationCommand,
    openIdleCaseCommand,
    publishIdleCommand,
    recomputeDueCommand,
    recordFeePaymentCommand,
    settleIdleHearingCommand,
    tellIdleHearingCommand,
  ],
  deadlines: [
    startOverdueDeadline,
    idleOneYearDeadline,
    idleTwoYearsDeadline,
    parcelReservationDeadline,
    quotaReservationDeadline,
    contractDueDeadline,
    reminderDeadline,
    idleStepDeadline,
  ],
  jobs: [recomputeDueJob],
  routes: landRoutes,
  policyJobs: { calendar: recomputeDueJob.kind },
  policySchemas: landPolicySchemas,
  migrations: [
    CreateParcel1770000400000,
    CreateQuota1770000400100,
    CreateLandSupply1770000400200,
    CreateStartObligation1770000400300,
    CreateExitCase1770000400400,
    SeedPolicies1770000400500,
    ListAndAward1770000400600,
    CreateIdleCase1770000400700,
    PublishSaleRules1770000400800,
  ],
});

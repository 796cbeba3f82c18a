import { Module } from '@nestjs/common';
import { NotifyInvestigationController } from './notify-investigation/notify-investigation.controller';
import { DetermineIdleController } from './determine-idle/determine-idle.controller';
import { PublishIdleController } from './publish-idle/publish-idle.controller';
import { TellIdleHearingController } from './tell-idle-hearing/tell-idle-hearing.controller';
import { SettleIdleHearingController } from './settle-idle-hearing/settle-idle-hearing.controller';
import { DecideFeeController } from './decide-fee/decide-fee.controller';
import { RecordFeePaymentController } from './record-fee-payment/record-fee-payment.controller';
import { DemandFeeController } from './demand-fee/demand-fee.controller';
import { ApplyToCourtController } from './apply-to-court/apply-to-court.controller';
import { ApprovePlanController } from './approve-plan/approve-plan.controller';
import { CloseIdleCaseController } from './close-idle-case/close-idle-case.controller';
import { IdleParcelRecoveredConsumer } from './end-idle-case/parcel-recovered.consumer';
import { ListIdleCasesController } from './list-idle-cases/list-idle-cases.controller';
import { ListIdleCasesQuery } from './list-idle-cases/list-idle-cases.query';
import { IdleLandRecognisedConsumer } from './open-idle-case/idle-land-recognised.consumer';

/** Disposal of idle land: check, finding, hearing, fee or plan (53号令). */
@Module({
  controllers: [
    IdleLandRecognisedConsumer,
    IdleParcelRecoveredConsumer,
    NotifyInvestigationController,
    DetermineIdleController,
    PublishIdleController,
    TellIdleHearingController,
    SettleIdleHearingController,
    DecideFeeController,
    RecordFeePaymentController,
    DemandFeeController,
    ApplyToCourtController,
    ApprovePlanController,
    CloseIdleCaseController,
    ListIdleCasesController,
  ],
  providers: [ListIdleCasesQuery],
})
export class IdleCasesModule {}

import { Module } from '@nestjs/common';
import { ApprovalPolicies } from '../approval-policies.reader';
import { AskCorrectionController } from './ask-correction/ask-correction.controller';
import { AskItemCorrectionController } from './ask-item-correction/ask-item-correction.controller';
import { CloseApplicationController } from './close-application/close-application.controller';
import { EndCorrectionController } from './end-correction/end-correction.controller';
import { EndItemCorrectionController } from './end-item-correction/end-item-correction.controller';
import { ReceiveApplicationController } from './receive-application/receive-application.controller';
import { DecideItemController } from './decide-item/decide-item.controller';
import { EndSpecialProcedureController } from './end-special-procedure/end-special-procedure.controller';
import { ExtendItemController } from './extend-item/extend-item.controller';
import { GetCaseController } from './get-case/get-case.controller';
import { GetCaseQuery } from './get-case/get-case.query';
import { GetCaseJournalController } from './get-case-journal/get-case-journal.controller';
import { GetCaseJournalQuery } from './get-case-journal/get-case-journal.query';
import { GetItemClockController } from './get-item-clock/get-item-clock.controller';
import { GetItemClockQuery } from './get-item-clock/get-item-clock.query';
import { GetStageClockController } from './get-case/get-stage-clock.controller';
import { GetTaskCountsController } from './get-task-counts/get-task-counts.controller';
import { ListActsController } from './list-acts/list-acts.controller';
import { ListActsQuery } from './list-acts/list-acts.query';
import { ListTasksController } from './list-tasks/list-tasks.controller';
import { ListTasksQuery } from './list-tasks/list-tasks.query';
import { ListWaitingController } from './list-waiting/list-waiting.controller';
import { ListWaitingQuery } from './list-waiting/list-waiting.query';
import { OpenStageController } from './open-stage/open-stage.controller';
import { PreviewCalendarQuery } from './recompute-clocks/preview-calendar.query';
import { RecomputeClocksController } from './recompute-clocks/recompute-clocks.controller';
import { AdmissionEndedConsumer } from './settle-admission/admission-ended.consumer';
import { DealSignedConsumer } from './start-case/deal-signed.consumer';
import { StartSpecialProcedureController } from './start-special-procedure/start-special-procedure.controller';
import { WithdrawStageController } from './withdraw-stage/withdraw-stage.controller';

@Module({
  controllers: [
    DealSignedConsumer,
    AdmissionEndedConsumer,
    AskCorrectionController,
    AskItemCorrectionController,
    CloseApplicationController,
    EndCorrectionController,
    EndItemCorrectionController,
    ReceiveApplicationController,
    OpenStageController,
    DecideItemController,
    StartSpecialProcedureController,
    EndSpecialProcedureController,
    ExtendItemController,
    WithdrawStageController,
    GetCaseController,
    GetItemClockController,
    GetCaseJournalController,
    ListTasksController,
    GetTaskCountsController,
    GetStageClockController,
    ListWaitingController,
    ListActsController,
    RecomputeClocksController,
  ],
  providers: [
    ApprovalPolicies,
    GetCaseQuery,
    GetItemClockQuery,
    GetCaseJournalQuery,
    ListTasksQuery,
    ListWaitingQuery,
    ListActsQuery,
    PreviewCalendarQuery,
  ],
})
export class CasesModule {}

import { Module } from '@nestjs/common';
import { AnswerObjectionController } from './answer-objection/answer-objection.controller';
import { DeliverWarningController } from './deliver-warning/deliver-warning.controller';
import { FindingRecordedConsumer } from './draft-warning/finding-recorded.consumer';
import { ExtendRectificationController } from './extend-rectification/extend-rectification.controller';
import { FileObjectionController } from './file-objection/file-objection.controller';
import { GetWarningController } from './get-warning/get-warning.controller';
import { GetWarningQuery } from './get-warning/get-warning.query';
import { ListWarningsController } from './list-warnings/list-warnings.controller';
import { ListWarningsQuery } from './list-warnings/list-warnings.query';
import { ReceiveWarningController } from './receive-warning/receive-warning.controller';
import { PreviewCalendarQuery } from './recompute-days/preview-calendar.query';
import { RecomputeDaysController } from './recompute-days/recompute-days.controller';
import { ReportRectificationController } from './report-rectification/report-rectification.controller';
import { ReviewRectificationController } from './review-rectification/review-rectification.controller';
import { SignWarningController } from './sign-warning/sign-warning.controller';
import { WithdrawExitController } from './withdraw-exit/withdraw-exit.controller';

/** Warnings and rectification: drafted, signed, delivered, rectified or followed by an exit order. */
@Module({
  controllers: [
    FindingRecordedConsumer,
    SignWarningController,
    ReceiveWarningController,
    DeliverWarningController,
    ReportRectificationController,
    ReviewRectificationController,
    ExtendRectificationController,
    FileObjectionController,
    AnswerObjectionController,
    RecomputeDaysController,
    WithdrawExitController,
    ListWarningsController,
    GetWarningController,
  ],
  providers: [ListWarningsQuery, GetWarningQuery, PreviewCalendarQuery],
})
export class WarningsModule {}

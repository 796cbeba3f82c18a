import { Module } from '@nestjs/common';
import { ProjectAdmittedConsumer } from './admit-deal/project-admitted.consumer';
import { DealAnnouncedConsumer } from './log-announced-deal/deal-announced.consumer';
import { DropDealController } from './drop-deal/drop-deal.controller';
import { ProjectRejectedConsumer } from './end-rejected-deal/project-rejected.consumer';
import { GetDealController } from './get-deal/get-deal.controller';
import { GetSigningEventController } from './get-signing-event/get-signing-event.controller';
import { HoldSigningEventController } from './hold-signing-event/hold-signing-event.controller';
import { LeadOfProjectQuery } from './lead-of-project.query';
import { ListDealsController } from './list-deals/list-deals.controller';
import { ListDealsQuery } from './list-deals/list-deals.query';
import { ReportFundsController } from './report-funds/report-funds.controller';
import { ReportMilestoneController } from './report-milestone/report-milestone.controller';
import { SignDealController } from './sign-deal/sign-deal.controller';
import { VerifyFundsController } from './verify-funds/verify-funds.controller';
import { VerifyMilestoneController } from './verify-milestone/verify-milestone.controller';

@Module({
  controllers: [
    SignDealController,
    HoldSigningEventController,
    GetSigningEventController,
    ListDealsController,
    GetDealController,
    DropDealController,
    ReportMilestoneController,
    VerifyMilestoneController,
    ReportFundsController,
    VerifyFundsController,
    DealAnnouncedConsumer,
    ProjectAdmittedConsumer,
    ProjectRejectedConsumer,
  ],
  providers: [ListDealsQuery, LeadOfProjectQuery],
})
export class DealsModule {}

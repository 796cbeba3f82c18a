import { Module } from '@nestjs/common';
import { ObligationClosedConsumer } from './close-obligation/parcel-recovered.consumer';
import { ExtendStartController } from './extend-start/extend-start.controller';
import { FlagGovernmentCauseController } from './flag-government-cause/flag-government-cause.controller';
import { ListIdleLandController } from './list-idle-land/list-idle-land.controller';
import { ListIdleLandQuery } from './list-idle-land/list-idle-land.query';
import { ObligationOpenedConsumer } from './open-obligation/land-delivered.consumer';
import { PlanApprovedConsumer } from './restart-clock/plan-approved.consumer';
import { MilestoneReachedConsumer } from './record-start/milestone-reached.consumer';
import { ExitOpenedConsumer } from './state-exit-facts/exit-opened.consumer';

/** Start obligations and idle land: from handover to a verified start or to taking-back. */
@Module({
  controllers: [
    ObligationOpenedConsumer,
    MilestoneReachedConsumer,
    ExitOpenedConsumer,
    PlanApprovedConsumer,
    ObligationClosedConsumer,
    ExtendStartController,
    FlagGovernmentCauseController,
    ListIdleLandController,
  ],
  providers: [ListIdleLandQuery],
})
export class ObligationsModule {}

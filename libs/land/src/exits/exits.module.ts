import { Module } from '@nestjs/common';
import { ChooseExitMethodController } from './choose-exit-method/choose-exit-method.controller';
import { DecideTakeBackController } from './decide-take-back/decide-take-back.controller';
import { FixCompensationController } from './fix-compensation/fix-compensation.controller';
import { GetExitController } from './get-exit/get-exit.controller';
import { GetExitQuery } from './get-exit/get-exit.query';
import { ListExitsController } from './list-exits/list-exits.controller';
import { ListExitsQuery } from './list-exits/list-exits.query';
import { ExitOrderedConsumer } from './open-exit/exit-ordered.consumer';
import { ExitFactsStatedConsumer } from './pin-facts/exit-facts-stated.consumer';
import { RecoverParcelController } from './recover-parcel/recover-parcel.controller';
import { SettleHearingController } from './settle-hearing/settle-hearing.controller';
import { TellHearingRightController } from './tell-hearing-right/tell-hearing-right.controller';
import { ExitWithdrawnConsumer } from './withdraw-exit/exit-withdrawn.consumer';

/** Land exits: one work item per order, until the parcel is back in the reserve. */
@Module({
  controllers: [
    ExitOrderedConsumer,
    ExitFactsStatedConsumer,
    ExitWithdrawnConsumer,
    ChooseExitMethodController,
    FixCompensationController,
    TellHearingRightController,
    SettleHearingController,
    DecideTakeBackController,
    RecoverParcelController,
    ListExitsController,
    GetExitController,
  ],
  providers: [ListExitsQuery, GetExitQuery],
})
export class ExitsModule {}

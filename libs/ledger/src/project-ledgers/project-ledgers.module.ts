import { Module } from '@nestjs/common';
import { AssignLeaderController } from './assign-leader/assign-leader.controller';
import { EveryFactConsumer } from './enter-fact/every-fact.consumer';
import { FormSquadController } from './form-squad/form-squad.controller';
import { GetLedgerController } from './get-ledger/get-ledger.controller';
import { GetLedgerQuery } from './get-ledger/get-ledger.query';
import { ListExceptionsController } from './list-exceptions/list-exceptions.controller';
import { ListLedgersController } from './list-ledgers/list-ledgers.controller';
import { ReplaceLeaderController } from './replace-leader/replace-leader.controller';
import { VerifyLedgerController } from './verify-ledger/verify-ledger.controller';

@Module({
  controllers: [
    EveryFactConsumer,
    AssignLeaderController,
    ReplaceLeaderController,
    FormSquadController,
    ListLedgersController,
    GetLedgerController,
    VerifyLedgerController,
    ListExceptionsController,
  ],
  providers: [GetLedgerQuery],
})
export class ProjectLedgersModule {}

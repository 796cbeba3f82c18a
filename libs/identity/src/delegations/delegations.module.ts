import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { DelegateController } from './delegate/delegate.controller';
import { EndDelegationController } from './end-delegation/end-delegation.controller';
import { ListDelegationsController } from './list-delegations/list-delegations.controller';
import { StandInsQuery } from './stand-ins.query';

@Module({
  imports: [PeopleModule],
  controllers: [DelegateController, EndDelegationController, ListDelegationsController],
  providers: [StandInsQuery],
  exports: [StandInsQuery],
})
export class DelegationsModule {}

import { Module } from '@nestjs/common';
import { DropLeadController } from './drop-lead/drop-lead.controller';
import { GetLeadController } from './get-lead/get-lead.controller';
import { ListLeadsController } from './list-leads/list-leads.controller';
import { ListLeadsQuery } from './list-leads/list-leads.query';
import { LogContactController } from './log-contact/log-contact.controller';
import { LogLeadController } from './log-lead/log-lead.controller';
import { ParcelRecoveredConsumer } from './log-second-promotion/parcel-recovered.consumer';
import { DealSignedConsumer } from './mark-lead-signed/deal-signed.consumer';
import { TakeLeadController } from './take-lead/take-lead.controller';

@Module({
  controllers: [
    LogLeadController,
    LogContactController,
    DropLeadController,
    TakeLeadController,
    ListLeadsController,
    GetLeadController,
    DealSignedConsumer,
    ParcelRecoveredConsumer,
  ],
  providers: [ListLeadsQuery],
})
export class LeadsPoolModule {}

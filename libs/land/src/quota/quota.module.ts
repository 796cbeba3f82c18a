import { Module } from '@nestjs/common';
import { QuotaContractedConsumer } from './confirm-quota/land-contracted.consumer';
import { ListQuotasController } from './list-quotas/list-quotas.controller';
import { ListQuotasQuery } from './list-quotas/list-quotas.query';
import { QuotaOfSupplyReleasedConsumer } from './release-quota/supply-released.consumer';
import { QuotaRequestedConsumer } from './reserve-quota/quota-requested.consumer';
import { QuotaListedConsumer } from './secure-quota/land-listed.consumer';
import { SetQuotaController } from './set-quota/set-quota.controller';
import { QuotaListingEndedConsumer } from './unsecure-quota/listing-ended.consumer';

/** The land plan of each zone and year, and who holds how much of it. */
@Module({
  controllers: [
    SetQuotaController,
    ListQuotasController,
    QuotaRequestedConsumer,
    QuotaOfSupplyReleasedConsumer,
    QuotaContractedConsumer,
    QuotaListedConsumer,
    QuotaListingEndedConsumer,
  ],
  providers: [ListQuotasQuery],
})
export class QuotaModule {}

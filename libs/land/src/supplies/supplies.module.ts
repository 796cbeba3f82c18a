import { Module } from '@nestjs/common';
import { ApprovePriceController } from './approve-price/approve-price.controller';
import { ChooseParcelController } from './choose-parcel/choose-parcel.controller';
import { ContractLandController } from './contract-land/contract-land.controller';
import { DeliverLandController } from './deliver-land/deliver-land.controller';
import { ProjectEndedConsumer } from './end-supply/project-ended.consumer';
import { GetSupplyController } from './get-supply/get-supply.controller';
import { GetSupplyQuery } from './get-supply/get-supply.query';
import { ListSuppliesController } from './list-supplies/list-supplies.controller';
import { ListSuppliesQuery } from './list-supplies/list-supplies.query';
import { AwardLandController } from './award-land/award-land.controller';
import { EndListingController } from './end-listing/end-listing.controller';
import { ListLandController } from './list-land/list-land.controller';
import { AdmissionConsumer } from './note-admission/admission.consumer';
import { DealSignedConsumer } from './note-deal/deal-signed.consumer';
import { HoldingsConsumer } from './note-holding/holdings.consumer';
import { StagePassedConsumer } from './open-supply/stage-passed.consumer';
import { ProposePriceController } from './propose-price/propose-price.controller';
import { ReleaseHoldingsController } from './release-holdings/release-holdings.controller';
import { RequestQuotaController } from './request-quota/request-quota.controller';
import { SecondSignOffController } from './second-sign-off/second-sign-off.controller';

/** Land supply: one task per project, from the passed stage to the handed-over parcel. */
@Module({
  controllers: [
    DealSignedConsumer,
    AdmissionConsumer,
    StagePassedConsumer,
    HoldingsConsumer,
    ProjectEndedConsumer,
    ChooseParcelController,
    RequestQuotaController,
    ReleaseHoldingsController,
    ProposePriceController,
    ApprovePriceController,
    SecondSignOffController,
    ListLandController,
    AwardLandController,
    EndListingController,
    ContractLandController,
    DeliverLandController,
    ListSuppliesController,
    GetSupplyController,
  ],
  providers: [ListSuppliesQuery, GetSupplyQuery],
})
export class SuppliesModule {}

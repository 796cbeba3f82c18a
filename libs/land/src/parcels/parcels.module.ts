import { Module } from '@nestjs/common';
import { ParcelContractedConsumer } from './contract-parcel/land-contracted.consumer';
import { ParcelDeliveredConsumer } from './deliver-parcel/land-delivered.consumer';
import { GetStockLandController } from './get-stock-land/get-stock-land.controller';
import { GetStockLandQuery } from './get-stock-land/get-stock-land.query';
import { JudgeEfficiencyController } from './judge-efficiency/judge-efficiency.controller';
import { ParcelListedConsumer } from './list-parcel/land-listed.consumer';
import { PrepareParcelController } from './prepare-parcel/prepare-parcel.controller';
import { ParcelListingEndedConsumer } from './unlist-parcel/listing-ended.consumer';
import { LandInUseConsumer } from './use-parcel/land-in-use.consumer';
import { GetParcelController } from './get-parcel/get-parcel.controller';
import { GetParcelQuery } from './get-parcel/get-parcel.query';
import { ListParcelsController } from './list-parcels/list-parcels.controller';
import { ListParcelsQuery } from './list-parcels/list-parcels.query';
import { RegisterParcelController } from './register-parcel/register-parcel.controller';
import { ParcelOfSupplyReleasedConsumer } from './release-parcel/supply-released.consumer';
import { ParcelRequestedConsumer } from './reserve-parcel/parcel-requested.consumer';
import { ParcelRecoveredConsumer } from './return-to-reserve/parcel-recovered.consumer';

/** Parcels: registered, reserved, contracted, delivered, taken back. */
@Module({
  controllers: [
    RegisterParcelController,
    ListParcelsController,
    GetParcelController,
    GetStockLandController,
    PrepareParcelController,
    JudgeEfficiencyController,
    ParcelListedConsumer,
    ParcelListingEndedConsumer,
    LandInUseConsumer,
    ParcelRequestedConsumer,
    ParcelOfSupplyReleasedConsumer,
    ParcelContractedConsumer,
    ParcelDeliveredConsumer,
    ParcelRecoveredConsumer,
  ],
  providers: [ListParcelsQuery, GetParcelQuery, GetStockLandQuery],
})
export class ParcelsModule {}

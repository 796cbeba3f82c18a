import { Module } from '@nestjs/common';
import { ParcelContractedConsumer } from './contract-parcel/land-contracted.consumer';
import { ParcelDeliveredConsumer } from './deliver-parcel/land-delivered.consumer';
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
    ParcelRequestedConsumer,
    ParcelOfSupplyReleasedConsumer,
    ParcelContractedConsumer,
    ParcelDeliveredConsumer,
    ParcelRecoveredConsumer,
  ],
  providers: [ListParcelsQuery, GetParcelQuery],
})
export class ParcelsModule {}

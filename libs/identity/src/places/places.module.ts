import { Module } from '@nestjs/common';
import { AddDepartmentController } from './add-department/add-department.controller';
import { AddZoneController } from './add-zone/add-zone.controller';
import { ListDepartmentsController } from './list-departments/list-departments.controller';
import { ListZonesController } from './list-zones/list-zones.controller';
import { PlacesQuery } from './places.query';
import { SetZoneLevelController } from './set-zone-level/set-zone-level.controller';

@Module({
  controllers: [
    AddDepartmentController,
    AddZoneController,
    ListDepartmentsController,
    ListZonesController,
    SetZoneLevelController,
  ],
  providers: [PlacesQuery],
  exports: [PlacesQuery],
})
export class PlacesModule {}

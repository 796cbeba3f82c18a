import { Module } from '@nestjs/common';
import { GetPowersController } from './get-powers/get-powers.controller';

@Module({ controllers: [GetPowersController] })
export class CatalogueModule {}

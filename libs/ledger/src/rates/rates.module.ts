import { Module } from '@nestjs/common';
import { GetRatesController } from './get-rates/get-rates.controller';
import { GetRatesQuery } from './get-rates/get-rates.query';

@Module({ controllers: [GetRatesController], providers: [GetRatesQuery] })
export class RatesModule {}

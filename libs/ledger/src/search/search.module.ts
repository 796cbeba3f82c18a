import { Module } from '@nestjs/common';
import { GetSearchController } from './get-search.controller';

@Module({ controllers: [GetSearchController] })
export class SearchModule {}

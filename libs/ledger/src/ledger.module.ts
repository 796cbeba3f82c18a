import { Module } from '@nestjs/common';
import { ProjectLedgersModule } from './project-ledgers/project-ledgers.module';
import { RatesModule } from './rates/rates.module';
import { SearchModule } from './search/search.module';

@Module({ imports: [ProjectLedgersModule, RatesModule, SearchModule] })
export class LedgerModule {}

import { Module } from '@nestjs/common';
import { ProjectLedgersModule } from './project-ledgers/project-ledgers.module';
import { RatesModule } from './rates/rates.module';

@Module({ imports: [ProjectLedgersModule, RatesModule] })
export class LedgerModule {}

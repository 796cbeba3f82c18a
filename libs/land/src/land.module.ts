import { Module } from '@nestjs/common';
import { ExitsModule } from './exits/exits.module';
import { IdleCasesModule } from './idle-cases/idle-cases.module';
import { ObligationsModule } from './obligations/obligations.module';
import { ParcelsModule } from './parcels/parcels.module';
import { QuotaModule } from './quota/quota.module';
import { SuppliesModule } from './supplies/supplies.module';

/** The features of land. */
@Module({ imports: [ParcelsModule, QuotaModule, SuppliesModule, ObligationsModule, IdleCasesModule, ExitsModule] })
export class LandModule {}

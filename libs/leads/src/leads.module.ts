import { Module } from '@nestjs/common';
import { DealsModule } from './deals/deals.module';
import { LeadsPoolModule } from './leads/leads-pool.module';
import { PipelineModule } from './pipeline/pipeline.module';

@Module({ imports: [LeadsPoolModule, DealsModule, PipelineModule] })
export class LeadsModule {}

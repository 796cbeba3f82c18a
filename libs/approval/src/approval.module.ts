import { Module } from '@nestjs/common';
import { AdmissionModule } from './admission/admission.module';
import { CasesModule } from './cases/cases.module';
import { CatalogueModule } from './catalogue/catalogue.module';
import { ProceduresModule } from './procedures/procedures.module';

@Module({ imports: [AdmissionModule, CasesModule, ProceduresModule, CatalogueModule] })
export class ApprovalModule {}

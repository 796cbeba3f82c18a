import { Module } from '@nestjs/common';
import { ApprovalPolicies } from '../approval-policies.reader';
import { GetProceduresController } from './get-procedures/get-procedures.controller';

@Module({ controllers: [GetProceduresController], providers: [ApprovalPolicies] })
export class ProceduresModule {}

import { Module } from '@nestjs/common';
import { ListAuditController } from './list-audit/list-audit.controller';
import { ListAuditQuery } from './list-audit/list-audit.query';

@Module({ controllers: [ListAuditController], providers: [ListAuditQuery] })
export class AuditModule {}

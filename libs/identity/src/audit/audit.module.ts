import { Module } from '@nestjs/common';
import { AuditAnchors } from './anchor-audit/audit-anchors';
import { ListAuditController } from './list-audit/list-audit.controller';
import { ListAuditQuery } from './list-audit/list-audit.query';
import { RecordDenialsController } from './record-denials/record-denials.controller';

@Module({ controllers: [ListAuditController, RecordDenialsController], providers: [AuditAnchors, ListAuditQuery] })
export class AuditModule {}

import { Module } from '@nestjs/common';
import { WarningEndedConsumer } from './close-finding/warning-ended.consumer';
import { ListFindingsController } from './list-findings/list-findings.controller';
import { ListFindingsQuery } from './list-findings/list-findings.query';
import { FactsConsumer } from './note-facts/facts.consumer';
import { RecordFiguresController } from './record-figures/record-figures.controller';
import { RecordFindingController } from './record-finding/record-finding.controller';
import { StartOverdueConsumer } from './record-finding/start-overdue.consumer';

/** What evaluation knows of each project, and what its checks found. */
@Module({
  controllers: [
    FactsConsumer,
    RecordFiguresController,
    RecordFindingController,
    StartOverdueConsumer,
    WarningEndedConsumer,
    ListFindingsController,
  ],
  providers: [ListFindingsQuery],
})
export class ProjectFilesModule {}

import { Module } from '@nestjs/common';
import { ProjectFilesModule } from './project-files/project-files.module';
import { WarningsModule } from './warnings/warnings.module';

/** The features of evaluation. */
@Module({ imports: [ProjectFilesModule, WarningsModule] })
export class EvaluationModule {}

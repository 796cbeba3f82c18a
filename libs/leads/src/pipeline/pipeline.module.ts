import { Module } from '@nestjs/common';
import { GetPipelineController } from './get-pipeline/get-pipeline.controller';

@Module({ controllers: [GetPipelineController] })
export class PipelineModule {}

import 'reflect-metadata';
import { evaluationService } from '@luodi/evaluation';
import { migrateService } from '@luodi/platform/boot';

migrateService(evaluationService);

import 'reflect-metadata';
import { evaluationService } from '@luodi/evaluation';
import { runService } from '@luodi/platform/boot';

runService(evaluationService);

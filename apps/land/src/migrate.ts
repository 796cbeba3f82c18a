import 'reflect-metadata';
import { landService } from '@luodi/land';
import { migrateService } from '@luodi/platform/boot';

migrateService(landService);

import 'reflect-metadata';
import { identityService } from '@luodi/identity';
import { migrateService } from '@luodi/platform/boot';

migrateService(identityService);

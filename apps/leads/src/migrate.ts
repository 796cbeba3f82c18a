import 'reflect-metadata';
import { leadsService } from '@luodi/leads';
import { migrateService } from '@luodi/platform/boot';

migrateService(leadsService);

import 'reflect-metadata';
import { ledgerService } from '@luodi/ledger';
import { migrateService } from '@luodi/platform/boot';

migrateService(ledgerService);

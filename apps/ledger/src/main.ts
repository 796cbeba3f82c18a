import 'reflect-metadata';
import { ledgerService } from '@luodi/ledger';
import { runService } from '@luodi/platform/boot';

runService(ledgerService);

import 'reflect-metadata';
import { leadsService } from '@luodi/leads';
import { runService } from '@luodi/platform/boot';

runService(leadsService);

import 'reflect-metadata';
import { approvalService } from '@luodi/approval';
import { migrateService } from '@luodi/platform/boot';

migrateService(approvalService);

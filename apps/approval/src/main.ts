import 'reflect-metadata';
import { approvalService } from '@luodi/approval';
import { runService } from '@luodi/platform/boot';

runService(approvalService);

import 'reflect-metadata';
import { landService } from '@luodi/land';
import { runService } from '@luodi/platform/boot';

runService(landService);

import { runService } from '@luodi/platform/boot';
import { promiseService } from './promise-service';

runService(promiseService);

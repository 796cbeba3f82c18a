import type { Migration } from '../../database';
import { CreateRetention1770000030000 } from './1770000030000-create-retention';

/** Functions and the schedule by which what is no longer needed goes. */
export const retentionMigrations: readonly Migration[] = [CreateRetention1770000030000];

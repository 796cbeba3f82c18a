import type { Migration } from '../../database';
import { CreateJob1770000020000 } from './1770000020000-create-job';

/** The table of long work. */
export const jobMigrations: readonly Migration[] = [CreateJob1770000020000];

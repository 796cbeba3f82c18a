import { platformMigrations, type Migration } from '../database';
import { jobMigrations } from '../jobs/migrations';
import { messagingMigrations } from '../messaging/migrations';
import { retentionMigrations } from '../retention/migrations';

/** Every table the platform brings to a service's database; the service's own migrations come after these. */
export const allPlatformMigrations: readonly Migration[] = [
  ...platformMigrations,
  ...messagingMigrations,
  ...jobMigrations,
  ...retentionMigrations,
];

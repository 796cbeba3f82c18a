export { ReadDatabase } from './read-database';
export { PgReadDatabase, type ReadDatabaseOptions } from './pg-read-database';
export { createServiceDatabase, type RolePasswords, type ServiceDatabase } from './create-service-database';
export { migrate, type MigrateOptions, type Migration } from './migrate';
export { checkSchema } from './check-schema';
export { hasSandboxClock, type ClockMode } from './clock/install-clock';
export { grantToApp, zoneScoped } from './zone-scoped';
export { readCursor, signCursor, type CursorValue } from './cursor';
export { platformMigrations } from './migrations';

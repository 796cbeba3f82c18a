export { testPostgres, type TestPostgres } from './test-postgres';
export { freshDatabase, type FreshDatabase } from './fresh-database';

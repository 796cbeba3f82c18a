export { freshDatabase, testPostgres, type FreshDatabase, type TestPostgres } from '@luodi/platform/test-postgres';

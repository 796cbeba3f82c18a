export { freshDatabase, testPostgres, type FreshDatabase, type TestPostgres } from './postgres';

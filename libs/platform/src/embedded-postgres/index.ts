export { attachEmbeddedPostgres, type AttachedPostgres } from './attach';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  type ServerRole,
} from './start-embedded-postgres';

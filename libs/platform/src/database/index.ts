export { ReadDatabase } from './read-database';

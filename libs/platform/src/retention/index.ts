export { Retention, type RetentionOptions } from './retention';
export { RULES, type RetentionRule } from './rules';
export { retentionMigrations } from './migrations';

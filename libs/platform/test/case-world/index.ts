export * from './case.aggregate';
export * from './case.commands';
export { caseWorldMigrations } from './create-test-case.migration';

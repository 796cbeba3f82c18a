export { defineJob, type JobHandler, type JobRun } from './define-job';

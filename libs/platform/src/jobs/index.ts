export { defineJob, type JobHandler, type JobRun, type JobTools } from './define-job';
export { Jobs, type Job, type JobBell, type JobRequest, type JobsOptions } from './jobs';
export { JobRunner, type JobRunnerOptions } from './job-runner';
export { jobMigrations } from './migrations';

/** Counters of an executor since its start; telemetry reads them, the bench divides them. */
export interface CommandMetrics {
  commands: number;
  batches: number;
  /** Successful commits, one per batch that came through. */
  commits: number;
  statements: number;
  published: number;
  largestBatch: number;
  /** Attempts that had to be repeated, by why. */
  retries: Record<string, number>;
  /** Refusals by code. */
  refusals: Record<string, number>;
}

/** All counters at zero. */
export const newMetrics = (): CommandMetrics => ({
  commands: 0,
  batches: 0,
  commits: 0,
  statements: 0,
  published: 0,
  largestBatch: 0,
  retries: {},
  refusals: {},
});

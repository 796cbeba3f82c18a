import type { z } from 'zod';

/** What a running job may do beside its work. */
export interface JobRun<I> {
  readonly id: string;
  readonly zone: string;
  readonly input: I;
  /** Percent done and what is being done, for the progress bar. */
  progress(percent: number, note?: string): Promise<void>;
}

export interface JobHandler<I = unknown> {
  readonly kind: string;
  readonly schema: z.ZodType<I>;
  /** Runs at least once: must be repeatable. The result is stored with the job. */
  readonly run: (job: JobRun<I>) => Promise<Readonly<Record<string, unknown>>>;
}

/** Declares what runs a kind of job; kinds are unique in a service. */
export const defineJob = <I>(handler: JobHandler<I>): JobHandler => handler as unknown as JobHandler;

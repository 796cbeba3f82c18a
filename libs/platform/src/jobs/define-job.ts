import type { z } from 'zod';
import type { Commands } from '../commands';
import type { ReadDatabase } from '../database';
import type { PolicyStore } from '../policies';

/** What a running job may do beside its work. */
export interface JobRun<I> {
  readonly id: string;
  readonly zone: string;
  readonly input: I;
  /** Percent done and what is being done, for the progress bar. */
  progress(percent: number, note?: string): Promise<void>;
}

/** What a job works with: it reads, and whatever it changes it changes through commands, many of them at once. */
export interface JobTools {
  readonly commands: Commands;
  readonly reads: ReadDatabase;
  readonly policies: PolicyStore;
}

export interface JobHandler<I = unknown> {
  readonly kind: string;
  readonly schema: z.ZodType<I>;
  /** Runs at least once: must be repeatable. The result is stored with the job. */
  readonly run: (job: JobRun<I>, tools: JobTools) => Promise<Readonly<Record<string, unknown>>>;
}

/** Declares what runs a kind of job; kinds are unique in a service. */
export const defineJob = <I>(handler: JobHandler<I>): JobHandler => handler as unknown as JobHandler;

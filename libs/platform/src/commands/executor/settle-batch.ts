import { attemptBatch, type Attempt, type BatchTools } from './batch';
import { classify, type DatabaseFailure } from './failures';
import { findGuilty } from './find-guilty';
import { refusedWith, type Job } from './job';
import type { LaneConnection } from './lane-connection';

const MAX_RACES = 5;

export interface Settling extends BatchTools {
  /** The lane's connection, opened anew when the last one broke. */
  readonly connection: () => Promise<LaneConnection>;
  readonly committed: (jobs: readonly Job[], attempt: Extract<Attempt, { is: 'committed' }>) => void;
  readonly retried: (kind: string) => void;
}

/**
 * Brings a list of commands to an end: committed together, or taken apart until each has its answer. Never one by one
 * (rule 3): the guilty are found and go apart, else the list is halved.
 */
export async function settleBatch(jobs: readonly Job[], tools: Settling): Promise<void> {
  if (!jobs.length) return;
  let connection: LaneConnection;
  try {
    connection = await tools.connection();
  } catch {
    for (const job of jobs) job.settle(refusedWith('COMMON.UNAVAILABLE'));
    return;
  }
  const attempt = await attemptBatch(connection, jobs, tools);
  if (attempt.is === 'committed') return answer(jobs, attempt, tools);
  if (attempt.is === 'policies-changed') return reloadAndRetry(jobs, tools);
  const failure = classify(attempt.error, connection.usable);
  tools.retried(failure.kind);
  if (failure.kind === 'unknown') {
    // It may have happened once or not at all; the same key finds out (rule 4).
    for (const job of jobs) job.settle(refusedWith('COMMON.UNAVAILABLE'));
    return;
  }
  if (failure.kind === 'race') return retryRace(jobs, failure, tools);
  if (jobs.length === 1 && jobs[0]) return endAlone(jobs[0], failure, attempt.error);
  await takeApart(jobs, failure, attempt, { connection, tools });
}

function answer(jobs: readonly Job[], attempt: Extract<Attempt, { is: 'committed' }>, tools: Settling): void {
  tools.committed(jobs, attempt);
  for (const job of jobs) {
    const outcome = attempt.answers.get(job) ?? new Error(`${job.command.name} was not decided`);
    if (outcome instanceof Error) job.fail(outcome);
    else job.settle(outcome);
  }
}

/** A missing policy is loaded while nothing is locked (rule 16). */
async function reloadAndRetry(jobs: readonly Job[], tools: Settling): Promise<void> {
  try {
    await tools.policies.load();
  } catch {
    for (const job of jobs) job.settle(refusedWith('COMMON.UNAVAILABLE'));
    return;
  }
  await settleBatch(jobs, tools);
}

/** Two lost races in company, then in halves: one hot stream must not hold up the others. */
async function retryRace(jobs: readonly Job[], failure: DatabaseFailure, tools: Settling): Promise<void> {
  for (const job of jobs) job.races += 1;
  const [first] = jobs;
  if (!first) return;
  if (jobs.length > 1 && first.races > 2) return halve(jobs, tools);
  if (first.races <= MAX_RACES && !(first.races > 2 && failure.table === 'stream')) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 ** first.races));
    return settleBatch(jobs, tools);
  }
  // A stream that exists and yet cannot be seen is another zone's: to this caller there is none (rule 14).
  for (const job of jobs) job.settle(refusedWith(failure.table === 'stream' ? job.command.missing : 'COMMON.BUSY'));
}

function endAlone(job: Job, failure: DatabaseFailure, error: unknown): void {
  if (failure.kind === 'stuck') return job.settle(refusedWith('COMMON.BUSY'));
  const code = failure.constraint === undefined ? undefined : job.command.aggregate.constraints[failure.constraint];
  if (failure.kind === 'constraint' && code !== undefined) return job.settle(refusedWith(code));
  job.fail(error);
}

async function takeApart(
  jobs: readonly Job[],
  failure: DatabaseFailure,
  attempt: Extract<Attempt, { is: 'failed' }>,
  at: { connection: LaneConnection; tools: Settling },
): Promise<void> {
  const guilty =
    failure.kind === 'constraint'
      ? await findGuilty(at.connection, failure, attempt.writes, jobs).catch(() => new Set<string>())
      : new Set<string>();
  const streams = new Set(jobs.map((job) => job.streamId));
  if (!guilty.size || guilty.size >= streams.size) return halve(jobs, at.tools);
  await settleBatch(
    jobs.filter((job) => !guilty.has(job.streamId)),
    at.tools,
  );
  for (const streamId of guilty)
    await settleBatch(
      jobs.filter((job) => job.streamId === streamId),
      at.tools,
    );
}

async function halve(jobs: readonly Job[], tools: Settling): Promise<void> {
  const middle = Math.ceil(jobs.length / 2);
  await settleBatch(jobs.slice(0, middle), tools);
  await settleBatch(jobs.slice(middle), tools);
}

import type { Outcome } from '../commands';
import type { AnyAggregate } from '../define-command';
import type { PolicyStore } from '../../policies';
import { decideCommand } from './decide-command';
import { PASSING_CODES, refusedWith, type Job } from './job';
import type { BatchRead } from './read-batch';
import { Snapshot, type Row } from './snapshot';
import { StreamWork, type PendingPublic } from './stream-work';

interface Tools {
  readonly service: string;
  readonly aggregates: ReadonlyMap<string, AnyAggregate>;
  readonly policies: PolicyStore;
}

export interface DecidedBatch {
  readonly answers: Map<Job, Outcome | Error>;
  readonly works: StreamWork[];
  readonly publics: PendingPublic[];
  /** Rows of `answered`, sorted by key. */
  readonly toRemember: Row[];
}

/** Decides a batch in memory, in order. One command's refusal, or its bug, is its own. */
export function decideBatch(jobs: readonly Job[], read: BatchRead, tools: Tools): DecidedBatch {
  const batch = new BatchDecision(read, tools);
  for (const job of jobs) {
    try {
      batch.decide(job);
    } catch (error) {
      batch.answers.set(job, error instanceof Error ? error : new Error(String(error)));
    }
  }
  batch.toRemember.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
  return {
    answers: batch.answers,
    works: [...read.works.values()],
    publics: batch.publics,
    toRemember: batch.toRemember,
  };
}

class BatchDecision {
  readonly answers = new Map<Job, Outcome | Error>();
  readonly publics: PendingPublic[] = [];
  readonly toRemember: Row[] = [];

  constructor(
    private readonly read: BatchRead,
    private readonly tools: Tools,
  ) {}

  decide(job: Job): void {
    const known = this.read.answered.get(job.context.key);
    if (known) {
      this.answers.set(
        job,
        known.fingerprint === job.fingerprint ? repeated(known.response) : refusedWith('COMMON.KEY_REUSED'),
      );
      return;
    }
    const work = this.workFor(job);
    if (!('before' in work)) return this.refuse(job, work);
    if (job.firing && !this.isDue(job, work)) {
      // A stale firing changes nothing (P53, P54); nothing is remembered, the row itself says so.
      this.answers.set(job, {
        ok: true,
        id: job.streamId,
        version: work.after.facts.version,
        answer: {},
        repeated: true,
      });
      return;
    }
    const dueAt = job.firing && work.deadlineNow(job.firing.key)?.dueAt;
    const decided = decideCommand(job, work, {
      service: this.tools.service,
      policies: this.tools.policies,
      now: this.read.now,
    });
    if ('refused' in decided) return this.refuse(job, decided.refused, work, dueAt);
    const { effect } = decided;
    const outcome: Outcome = {
      ok: true,
      id: job.streamId,
      version: effect.after.facts.version,
      answer: job.command.answer(effect.after.state, effect.after.facts),
      repeated: false,
    };
    work.takeOver(effect);
    if (job.firing && dueAt !== undefined) work.markFired(job.firing, dueAt);
    if (effect.events.length) this.read.works.set(job.streamId, work);
    this.publics.push(...effect.publics);
    this.remember(job, outcome);
  }

  /** The stream a command is aimed at, or why it may not touch it. Another zone's stream looks like none (rule 14). */
  private workFor(job: Job): StreamWork | Outcome {
    const { command, context } = job;
    const found = this.read.works.get(job.streamId);
    const maySee = (zone: string): boolean => context.zones === '*' || context.zones.includes(zone);
    if (found) {
      if (found.before.aggregate.type !== command.aggregate.type || !maySee(found.before.facts.zone))
        return refusedWith(command.missing);
      const actual = found.after.facts.version;
      if (context.expectedVersion === undefined || context.expectedVersion === actual) return found;
      return refusedWith('COMMON.STALE_VERSION', { expected: context.expectedVersion, actual });
    }
    const start = this.read.types.has(job.streamId) ? undefined : command.starts?.(job.payload);
    const zone = start && (start.zone ?? context.zone ?? context.zones[0]);
    if (!zone || zone === '*' || !maySee(zone)) return refusedWith(command.missing);
    if (context.expectedVersion)
      return refusedWith('COMMON.STALE_VERSION', { expected: context.expectedVersion, actual: 0 });
    const facts = { streamId: job.streamId, zone, projectId: start.projectId, version: 0 };
    return new StreamWork(new Snapshot(command.aggregate, facts, command.aggregate.initial), false);
  }

  private isDue(job: Job, work: StreamWork): boolean {
    const now = job.firing && work.deadlineNow(job.firing.key);
    return now?.state === 'pending' && now.generation === job.firing?.generation && now.dueAt <= this.read.now;
  }

  private refuse(job: Job, outcome: Outcome, work?: StreamWork, dueAt?: number): void {
    if (
      !outcome.ok &&
      job.finalRefusals &&
      !outcome.errors.some(({ code }) => PASSING_CODES.includes(code) || job.command.retryable.includes(code))
    ) {
      if (job.firing && work && dueAt !== undefined) work.markFired(job.firing, dueAt);
      this.remember(job, outcome);
    }
    this.answers.set(job, outcome);
  }

  private remember(job: Job, outcome: Outcome): void {
    const { fingerprint, context } = job;
    this.answers.set(job, outcome);
    this.read.answered.set(context.key, { fingerprint, response: outcome });
    this.toRemember.push({
      key: context.key,
      scope: job.command.name,
      fingerprint,
      response: JSON.stringify(outcome),
      at: this.read.now,
    });
  }
}

const repeated = (outcome: Outcome): Outcome => (outcome.ok ? { ...outcome, repeated: true } : outcome);

import type { DomainEvent, Given, Instant, LegalDay } from '@luodi/domain';
import type { Outcome } from '../commands';
import type { PolicyRef } from '../define-command';
import type { StreamFacts } from '../define-aggregate';
import type { PolicyStore } from '../../policies';
import { envelopeOf } from './envelope';
import { refusedWith, type Job } from './job';
import { Snapshot } from './snapshot';
import { deadlineDifference, type Effect, type PendingEvent, type StreamWork } from './stream-work';

/** A state beyond this is refused: what grows without bound belongs into events and rows (rule 15). */
export const MAX_STATE_BYTES = 16 * 1024;

export interface Deciding {
  readonly service: string;
  readonly policies: PolicyStore;
  readonly now: Instant;
}

export type Decided = { readonly refused: Outcome & { ok: false } } | { readonly effect: Effect };

/**
 * Decides one command on one stream: pure but for its reading of policies, and complete before anything is taken over.
 * Whatever the aggregate's functions throw, throws from here and hurts this command alone (rule 13).
 */
export function decideCommand(job: Job, work: StreamWork, at: Deciding): Decided {
  const { command } = job;
  const { state } = work.after;
  const policies = resolvePolicies(command.policies(state, job.payload), at);
  if ('missing' in policies) return refused(refusedWith('COMMON.POLICY_MISSING', { policy: policies.missing }));
  const given = { ...(job.payload as object), by: job.context.by } as Given<unknown>;
  const decision = command.decide(state, given, policies.found, at.now);
  if (!decision.ok) return refused({ ok: false, errors: decision.error });
  const effect = effectOf(job, work.after, decision.value as readonly DomainEvent[], at);
  const bytes = Buffer.byteLength(effect.after.stateJson);
  if (bytes > MAX_STATE_BYTES) return refused(refusedWith('COMMON.STATE_TOO_LARGE', { bytes }));
  return { effect };
}

const refused = (outcome: Outcome): Decided => ({ refused: outcome as Outcome & { ok: false } });

function resolvePolicies(
  refs: Readonly<Record<string, PolicyRef>>,
  at: Deciding,
): { found: Record<string, unknown> } | { missing: string } {
  const today = legalDayOf(at.now);
  const found: Record<string, unknown> = {};
  for (const [name, ref] of Object.entries(refs)) {
    found[name] = at.policies.find(ref, today);
    if (found[name] === undefined && !ref.optional) {
      return { missing: `${ref.kind}/${ref.scope}${ref.version === undefined ? '' : `/${ref.version}`}` };
    }
  }
  return { found };
}

/** The civil day in Asia/Shanghai, which has had no summer time since 1991. */
const legalDayOf = (now: Instant): LegalDay => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);

function effectOf(job: Job, before: Snapshot, events: readonly DomainEvent[], at: Deciding): Effect {
  const aggregate = before.aggregate;
  const pending: PendingEvent[] = [];
  const entries: Effect['entries'][number][] = [];
  const publics: Effect['publics'][number][] = [];
  let after = before;
  for (const event of events) {
    const facts: StreamFacts = { ...after.facts, version: after.facts.version + 1 };
    after = new Snapshot(aggregate, facts, aggregate.evolve(after.state, event));
    pending.push({ version: facts.version, event, context: job.context });
    const known = { ...facts, at: at.now, state: after.state };
    for (const table of aggregate.entries) {
      const values = table.entryOf(event, known);
      if (values)
        entries.push({
          table,
          row: { ...values, stream_id: facts.streamId, zone: facts.zone, version: facts.version },
        });
    }
    const cause = { service: at.service, aggregateType: aggregate.type, context: job.context, now: at.now };
    for (const [index, published] of aggregate.publish(event, known).entries())
      publics.push(envelopeOf(published, index, facts, cause));
  }
  // Rows of the state after the last event are computed here, inside this command's own try.
  if (pending.length) for (const table of aggregate.rows) after.rows(table);
  return { after, events: pending, entries, publics, deadlines: deadlineDifference(before, after) };
}

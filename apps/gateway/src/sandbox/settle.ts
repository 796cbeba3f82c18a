import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceStatus } from '@luodi/platform/boot';
import type { ServicePort } from '../services/service-port';

export type Traveller = Pick<ServicePort, 'name' | 'status' | 'setClock'>;
export type Statuses = ReadonlyMap<string, ServiceStatus>;

/** Milliseconds between two looks; each look asks every database, so that they grow rarer while work is on its way. */
const FIRST_LOOK_MS = 3;
const LAST_LOOK_MS = 24;
/** A parked project waits for a person: after this long without progress it no longer holds up the others. */
const PARKED_PATIENCE_MS = 2000;

/** Asks all services at once; rejects when one does not answer. */
export async function statusesOf(services: readonly Traveller[]): Promise<Statuses> {
  return new Map(await Promise.all(services.map(async (service) => [service.name, await service.status()] as const)));
}

/** What is still on its way, in words; empty when all is settled. */
export function unsettled(statuses: Statuses): string[] {
  return [...statuses].flatMap(([name, status]) => [
    ...(status.deadlinesDue > 0 ? [`${name}: ${status.deadlinesDue} due`] : []),
    ...(status.outboxUnpublished > 0 ? [`${name}: ${status.outboxUnpublished} unpublished`] : []),
    ...Object.entries(status.handled).flatMap(([source, handled]) => {
      const published = statuses.get(source.replace('luodi/', ''))?.published ?? handled;
      return handled === published ? [] : [`${name}: ${published - handled} of ${source}`];
    }),
  ]);
}

/**
 * Waits until no outbox row is unpublished, no deadline is due, and every subscriber has handled as many events of each
 * source as the source published. Statuses of several databases are not one moment, so two looks in a row must agree.
 * Returns what was not settled in time; empty when all is. `lastLook` counts as the first of the two.
 */
export async function settle(
  services: readonly Traveller[],
  patienceMs: number,
  lastLook?: Statuses,
): Promise<{ statuses: Statuses; waiting: string[] }> {
  const until = Date.now() + patienceMs;
  let before = lastLook ? withoutTime(lastLook) : '';
  let movedAt = Date.now();
  for (let rest = FIRST_LOOK_MS; ; rest = Math.min(rest * 2, LAST_LOOK_MS)) {
    const statuses = await statusesOf(services);
    const waiting = unsettled(statuses);
    const seen = withoutTime(statuses);
    if (waiting.length === 0 && seen === before) return { statuses, waiting };
    if (seen !== before) movedAt = Date.now();
    before = seen;
    if (isOnlyParked(statuses) && Date.now() - movedAt > PARKED_PATIENCE_MS) return { statuses, waiting: [] };
    if (Date.now() > until) return { statuses, waiting };
    if (waiting.length > 0) await delay(rest);
  }
}

const withoutTime = (statuses: Statuses): string =>
  JSON.stringify([...statuses].map(([name, { now: _, ...rest }]) => [name, rest]));

/** Nothing is due or unpublished, and somewhere events wait behind a parked one. */
const isOnlyParked = (statuses: Statuses): boolean => {
  const all = [...statuses.values()];
  return (
    all.some((status) => status.parked > 0) &&
    all.every((status) => status.deadlinesDue + status.outboxUnpublished === 0)
  );
};

import type { ReadDatabase } from '../database';

/** Where a service stands, for readiness, alarms and the sandbox that waits until everything is settled. */
export interface ServiceStatus {
  /** Milliseconds by the legal clock. */
  readonly now: number;
  /** How far the sandbox has travelled; undefined in production. */
  readonly offsetMs?: number;
  /** Earliest pending due time, milliseconds; undefined when nothing is armed. */
  readonly nextDueAt?: number;
  readonly deadlinesDue: number;
  readonly outboxUnpublished: number;
  readonly parked: number;
  /** Numbers given to public events of this service, summed over projects. */
  readonly published: number;
  /** Per source (`luodi/leads`): numbers handled by this service, summed over projects. */
  readonly handled: Readonly<Record<string, number>>;
}

interface StatusRow {
  now: number;
  offset_ms: number | null;
  next_due: number | null;
  due: number;
  unpublished: number;
  parked: number;
  published: number;
  handled: Record<string, number>;
}

/** The table of the sandbox's offset does not exist in production. */
const statusQuery = (offset: string): string => `
  with clock as materialized (select luodi_now() as now)
  select floor(extract(epoch from clock.now) * 1000)::float8 as now,
         ${offset} as offset_ms,
         (extract(epoch from (select min(due_at) from deadline where state = 'pending')) * 1000)::float8 as next_due,
         (select count(*)::int from deadline where state = 'pending' and due_at <= clock.now) as due,
         (select count(*)::int from outbox where published_at is null) as unpublished,
         (select count(*)::int from parked where state = 'parked') as parked,
         (select coalesce(sum(last), 0)::float8 from project_sequence) as published,
         (select coalesce(json_object_agg(source, total), '{}')
            from (select source, sum(last)::float8 as total from inbox_position group by source) p) as handled
    from clock`;

const IN_SANDBOX = statusQuery('(select offset_ms::float8 from sandbox_clock)');
const IN_PRODUCTION = statusQuery('null::float8');

/**
 * One round trip; reads in every zone, because a service is healthy or not as a whole. `topics` are those the service
 * consumes: a source it has not heard of yet counts as zero, so that the first event on its way is not overlooked.
 */
export async function readStatus(
  database: ReadDatabase,
  sandbox: boolean,
  topics: readonly string[] = [],
): Promise<ServiceStatus> {
  const [row] = await database.query<StatusRow>(['*'], sandbox ? IN_SANDBOX : IN_PRODUCTION);
  if (!row) throw new Error('the database gave no status');
  return {
    now: row.now,
    ...(sandbox && { offsetMs: row.offset_ms ?? 0 }),
    ...(row.next_due !== null && { nextDueAt: row.next_due }),
    deadlinesDue: row.due,
    outboxUnpublished: row.unpublished,
    parked: row.parked,
    published: row.published,
    handled: {
      ...Object.fromEntries(topics.map((topic) => [`luodi/${topic.replace('.events', '')}`, 0])),
      ...row.handled,
    },
  };
}

import { SERVICES, type Service } from '@luodi/contracts';
import { Client } from 'pg';
import { CONNECTION_LIMITS } from '../database/connection-limits';

/** A consumer that has handled events which its source, as it is now, has not numbered yet. */
export interface Ahead {
  readonly consumer: Service;
  readonly source: Service;
  readonly projectId: string;
  /** Number the consumer has handled, and the last one the source has given out. */
  readonly handled: number;
  readonly numbered: number;
}

interface Position {
  readonly source: string;
  readonly project_id: string;
  readonly last: string;
}

/**
 * Compares what every service has handled with what its sources have numbered (F50). A source whose database was restored
 * from an older backup would give its next events numbers that consumers hold to be repetitions, and they would be
 * skipped without a word: it must not work before this is empty. Consumers are read first, so that nothing is found while
 * all of them run. `urlOf` gives the application's way into the database of a service.
 */
export async function consumersAhead(
  urlOf: (service: Service) => string,
  services: readonly Service[] = SERVICES,
): Promise<Ahead[]> {
  const positions = new Map<Service, readonly Position[]>();
  for (const consumer of services)
    positions.set(
      consumer,
      await ask<Position>(urlOf(consumer), 'select source, project_id, last::text as last from inbox_position', []),
    );
  const found: Ahead[] = [];
  for (const source of services)
    for (const [consumer, all] of positions) {
      const handled = all.filter((position) => position.source === `luodi/${source}`);
      if (handled.length > 0) found.push(...(await compare(urlOf(source), { consumer, source, handled })));
    }
  return found;
}

const COMPARE = `
  select h.project_id as "projectId", h.last::float8 as handled, coalesce(p.last, 0)::float8 as numbered
    from unnest($1::uuid[], $2::bigint[]) h(project_id, last) left join project_sequence p using (project_id)
   where h.last > coalesce(p.last, 0) order by h.project_id`;

async function compare(
  sourceUrl: string,
  { consumer, source, handled }: { consumer: Service; source: Service; handled: readonly Position[] },
): Promise<Ahead[]> {
  const rows = await ask<Omit<Ahead, 'consumer' | 'source'>>(sourceUrl, COMPARE, [
    handled.map((position) => position.project_id),
    handled.map((position) => position.last),
  ]);
  return rows.map((row) => ({ consumer, source, ...row }));
}

async function ask<R extends object>(url: string, sql: string, values: readonly unknown[]): Promise<R[]> {
  const client = new Client({ connectionString: url, application_name: 'luodi-verify', ...CONNECTION_LIMITS });
  await client.connect();
  try {
    return (await client.query<R>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

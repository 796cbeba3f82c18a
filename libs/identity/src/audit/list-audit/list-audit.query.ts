import { listAuditRoute, type RouteAnswer, type RouteQuery } from '@luodi/contracts';
import { ReadDatabase } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';
import { INSTALLATION } from '../../installation';

type Page = RouteAnswer<typeof listAuditRoute>;

/**
 * The events of accounts, sessions, keys and places are the audit record themselves (S85): appended in the commit of
 * what they tell, and the application may neither change nor delete them (S84). Secrets and names stay out of the answer.
 */
const AUDIT = `select to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.type as action,
    case when e.type in ('LoginFailed', 'LoginRefused') then 'REFUSED' else 'OK' end as result,
    coalesce(e.actor ->> 'personId', e.data ->> 'personId') as "actorId", s.type || '/' || e.stream_id as subject,
    e.data - array['passwordHash', 'secretHash', 'privateJwk', 'publicJwk', 'name', 'username', 'type'] as facts,
    to_char(e.at, 'YYYYMMDDHH24MISSUS') || e.stream_id || lpad(e.version::text, 10, '0') as position
  from event e join stream s on s.id = e.stream_id
  where $1::text is null or to_char(e.at, 'YYYYMMDDHH24MISSUS') || e.stream_id || lpad(e.version::text, 10, '0') < $1
  order by position desc limit $2`;

type Row = Page['items'][number] & { readonly position: string };

@Injectable()
export class ListAuditQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  async page({ cursor, limit }: RouteQuery<typeof listAuditRoute>): Promise<Page> {
    const [position = null] = this.cursors.read('audit', cursor) ?? [];
    const [counted] = await this.database.query<{ total: number }>(
      [INSTALLATION],
      'select count(*)::int as total from event',
    );
    const found = await this.database.query<Row>([INSTALLATION], AUDIT, [position, limit + 1]);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(({ position: _, ...item }) => item),
      total: counted?.total ?? 0,
      next: last && found.length > limit ? this.cursors.sign('audit', [last.position]) : null,
    };
  }
}

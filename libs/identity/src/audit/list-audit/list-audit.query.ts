import { listAuditRoute, type RouteAnswer, type RouteQuery } from '@luodi/contracts';
import { ReadDatabase } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';

type Page = RouteAnswer<typeof listAuditRoute>;

/**
 * Events of accounts, sessions, keys, places and refusals are the audit record (S85), each with its chained entry, written
 * in the commit of what it tells; the application can neither write nor change entries (S84). Newest first.
 */
const AUDIT = `select content ->> 'at' as at, content ->> 'action' as action, content ->> 'result' as result,
    content ->> 'actorId' as "actorId", content ->> 'subject' as subject, content -> 'facts' as facts, zone,
    seq::int as seq, to_char(at, 'YYYY-MM-DD HH24:MI:SS.USOF') as moment
  from audit_entry
  where $1::text is null or (at, zone, seq) < ($1::timestamptz, $2, $3::bigint)
  order by at desc, zone desc, seq desc limit $4`;

type Row = Page['items'][number] & { readonly moment: string };

@Injectable()
export class ListAuditQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  async page(zones: readonly string[], { cursor, limit }: RouteQuery<typeof listAuditRoute>): Promise<Page> {
    const list = JSON.stringify(['audit', zones]);
    const [moment = null, zone = null, seq = null] = this.cursors.read(list, cursor) ?? [];
    const [counted] = await this.database.query<{ total: number }>(
      zones,
      'select count(*)::int as total from audit_entry',
    );
    const found = await this.database.query<Row>(zones, AUDIT, [moment, zone, seq, limit + 1]);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(({ moment: _, ...item }) => item),
      total: counted?.total ?? 0,
      next: last && found.length > limit ? this.cursors.sign(list, [last.moment, last.zone, last.seq]) : null,
    };
  }
}

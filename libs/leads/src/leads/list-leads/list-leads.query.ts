import { Injectable } from '@nestjs/common';
import type { listLeadsRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { listPage, ReadDatabase } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { LEAD_COLUMNS } from '../rows/lead.columns';

/** The pool, newest first (S002, S003): filters by tag, channel, origin, owner. */
@Injectable()
export class ListLeadsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  run(zones: readonly string[], query: RouteQuery<typeof listLeadsRoute>): Promise<RouteAnswer<typeof listLeadsRoute>> {
    const { cursor, limit, ...asked } = query;
    return listPage(this.database, this.cursors, zones, {
      name: 'leads',
      from: 'lead',
      columns: LEAD_COLUMNS,
      filters: [
        { sql: 'status = ?', value: asked.status },
        { sql: 'origin = ?', value: asked.origin },
        { sql: 'channel = ?', value: asked.channel },
        { sql: 'investor_classes @> ?::jsonb', value: asked.investorClass && JSON.stringify([asked.investorClass]) },
        { sql: 'is_key = ?::boolean', value: asked.key },
        { sql: 'owner_id = ?', value: asked.ownerId },
        { sql: 'parcel_id = ?::uuid', value: asked.parcelId },
      ],
      order: [
        { column: 'logged_on', type: 'date' },
        { column: 'stream_id', type: 'uuid' },
      ],
      direction: 'desc',
      limit,
      cursor,
    });
  }
}

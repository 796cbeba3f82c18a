import { Injectable } from '@nestjs/common';
import type { listDealsRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { listPage, ReadDatabase } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { DEAL_COLUMNS } from '../rows/deal.columns';

/** Signed deals, newest signing first. */
@Injectable()
export class ListDealsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  run(zones: readonly string[], query: RouteQuery<typeof listDealsRoute>): Promise<RouteAnswer<typeof listDealsRoute>> {
    const { cursor, limit, ...asked } = query;
    return listPage(this.database, this.cursors, zones, {
      name: 'deals',
      from: 'deal',
      columns: DEAL_COLUMNS,
      filters: [
        { sql: 'status = ?', value: asked.status },
        { sql: 'stage = ?', value: asked.stage },
        { sql: 'extract(year from signed_on) = ?::int', value: asked.signedInYear },
        { sql: 'size_class = ?', value: asked.sizeClass },
        { sql: 'firm_credit_code = ?', value: asked.firmCreditCode },
        { sql: 'signing_event_id = ?::uuid', value: asked.signingEventId },
        { sql: 'project_id = ?::uuid', value: asked.projectId },
      ],
      order: [
        { column: 'signed_on', type: 'date' },
        { column: 'stream_id', type: 'uuid' },
      ],
      direction: 'desc',
      limit,
      cursor,
    });
  }
}

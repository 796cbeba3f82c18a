import type { listQuotasRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { ReadDatabase, keysetPage } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';
import { QUOTA_COLUMNS } from '../rows/quota.columns';

@Injectable()
export class ListQuotasQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  page(
    zones: readonly string[],
    query: RouteQuery<typeof listQuotasRoute>,
  ): Promise<RouteAnswer<typeof listQuotasRoute>> {
    return keysetPage(this.database, this.cursors, zones, {
      table: 'land_quota',
      columns: QUOTA_COLUMNS,
      sort: 'year',
      sortType: 'integer',
      filters: [],
      limit: query.limit,
      cursor: query.cursor,
    });
  }
}

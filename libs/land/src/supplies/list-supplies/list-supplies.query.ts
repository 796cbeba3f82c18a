import type { listSuppliesRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { ReadDatabase, keysetPage } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';
import { SUPPLY_COLUMNS } from '../rows/land-supply.columns';

@Injectable()
export class ListSuppliesQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  page(
    zones: readonly string[],
    query: RouteQuery<typeof listSuppliesRoute>,
  ): Promise<RouteAnswer<typeof listSuppliesRoute>> {
    return keysetPage(this.database, this.cursors, zones, {
      table: 'land_supply',
      columns: SUPPLY_COLUMNS,
      sort: 'project_id',
      sortType: 'uuid',
      filters: [
        ['status', query.status],
        ['quota_status', query.quotaStatus],
      ],
      limit: query.limit,
      cursor: query.cursor,
    });
  }
}

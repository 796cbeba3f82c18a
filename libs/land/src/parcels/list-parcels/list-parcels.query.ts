import type { listParcelsRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { ReadDatabase, keysetPage } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';
import { PARCEL_COLUMNS } from '../rows/parcel.columns';

@Injectable()
export class ListParcelsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  page(
    zones: readonly string[],
    query: RouteQuery<typeof listParcelsRoute>,
  ): Promise<RouteAnswer<typeof listParcelsRoute>> {
    return keysetPage(this.database, this.cursors, zones, {
      table: 'parcel',
      columns: PARCEL_COLUMNS,
      sort: 'parcel_number',
      sortType: 'text',
      filters: [
        ['status', query.status],
        ['stock_class', query.stockClass],
        ['block', query.block],
      ],
      limit: query.limit,
      cursor: query.cursor,
    });
  }
}

import type { listExitsRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { ReadDatabase, keysetPage } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';
import { EXIT_COLUMNS } from '../rows/exit-case.columns';

@Injectable()
export class ListExitsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  page(
    zones: readonly string[],
    query: RouteQuery<typeof listExitsRoute>,
  ): Promise<RouteAnswer<typeof listExitsRoute>> {
    return keysetPage(this.database, this.cursors, zones, {
      table: 'exit_case',
      columns: EXIT_COLUMNS,
      sort: 'opened_on',
      sortType: 'date',
      filters: [
        ['status', query.status],
        ['project_id', query.projectId],
      ],
      limit: query.limit,
      cursor: query.cursor,
    });
  }
}

import type { listIdleCasesRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { ReadDatabase, keysetPage } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';
import { IDLE_CASE_COLUMNS } from '../rows/idle-case.columns';

@Injectable()
export class ListIdleCasesQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  page(
    zones: readonly string[],
    query: RouteQuery<typeof listIdleCasesRoute>,
  ): Promise<RouteAnswer<typeof listIdleCasesRoute>> {
    return keysetPage(this.database, this.cursors, zones, {
      table: 'idle_case',
      columns: IDLE_CASE_COLUMNS,
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

import type { listWarningsRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { ReadDatabase, keysetPage } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';
import { WARNING_COLUMNS } from '../rows/warning.columns';

type Answer = RouteAnswer<typeof listWarningsRoute>;
type Filters = Partial<RouteQuery<typeof listWarningsRoute>> & {
  readonly limit: number;
  readonly firmCreditCode?: string;
};

@Injectable()
export class ListWarningsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  page(zones: readonly string[], query: Filters): Promise<Answer> {
    return keysetPage(this.database, this.cursors, zones, {
      table: 'warning',
      columns: WARNING_COLUMNS,
      sort: 'drafted_on',
      sortType: 'date',
      filters: [
        ['project_id', query.projectId],
        ['status', query.status],
        ['ground', query.ground],
        ['firm_credit_code', query.firmCreditCode],
      ],
      limit: query.limit,
      cursor: query.cursor,
    });
  }
}

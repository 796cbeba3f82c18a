import type { listFindingsRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { ReadDatabase, keysetPage } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';

const COLUMNS = `finding_id as "findingId", warning_id as "warningId", zone, project_id as "projectId", ground, evidence,
  found_on::text as "foundOn", open, agreed::text, measured::text, gap::text, derivation`;

@Injectable()
export class ListFindingsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  page(
    zones: readonly string[],
    query: RouteQuery<typeof listFindingsRoute>,
  ): Promise<RouteAnswer<typeof listFindingsRoute>> {
    return keysetPage(this.database, this.cursors, zones, {
      table: 'finding',
      columns: COLUMNS,
      sort: 'found_on',
      sortType: 'date',
      key: 'finding_id',
      filters: [
        ['project_id', query.projectId],
        ['ground', query.ground],
      ],
      limit: query.limit,
      cursor: query.cursor,
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { listAdmissionsRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { ReadDatabase } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { readPage, type KeysetList } from '../../keyset-page';
import { admissionSummary, type StoredAdmission } from '../rows/stored-admission';

type Answer = RouteAnswer<typeof listAdmissionsRoute>;

const ROWS = `select * from admission_case
  where ($1::text is null or status = $1) and ($2::date is null or meeting_on = $2)`;

/** Admission reviews by meeting day: the agenda of a meeting is the list of its day (S021). */
@Injectable()
export class ListAdmissionsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  async run(
    zones: readonly string[],
    { cursor, limit, status, meetingOn }: RouteQuery<typeof listAdmissionsRoute>,
  ): Promise<Answer> {
    const list: KeysetList = {
      name: `admissions ${JSON.stringify([status, meetingOn])}`,
      rows: ROWS,
      parameters: [status ?? null, meetingOn ?? null],
      order: [
        { column: 'meeting_on', type: 'date' },
        { column: 'stream_id', type: 'uuid' },
      ],
      limit,
    };
    const page = await readPage<StoredAdmission>(list, cursor, {
      cursors: this.cursors,
      query: (sql, parameters) => this.database.query(zones, sql, parameters),
    });
    return { ...page, items: page.items.map(admissionSummary) };
  }
}

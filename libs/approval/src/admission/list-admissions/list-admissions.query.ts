import { Injectable } from '@nestjs/common';
import type { listAdmissionsRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { listPage, ReadDatabase } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { admissionSummary, type StoredAdmission } from '../rows/stored-admission';

type Answer = RouteAnswer<typeof listAdmissionsRoute>;

const ORDER = [
  { column: 'meeting_on', type: 'date' },
  { column: 'stream_id', type: 'uuid' },
] as const;

/** Admission reviews by meeting day: the agenda of a meeting is the list of its day (S021). */
@Injectable()
export class ListAdmissionsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  async run(
    zones: readonly string[],
    { cursor, limit, status, meetingOn, laidAside }: RouteQuery<typeof listAdmissionsRoute>,
  ): Promise<Answer> {
    const page = await listPage<{ admission: StoredAdmission }>(this.database, this.cursors, zones, {
      name: 'admissions',
      from: 'admission_case',
      columns: 'to_jsonb(listed) as admission',
      filters: [
        { sql: 'status = ?', value: status },
        { sql: 'meeting_on = ?', value: meetingOn },
        { sql: '(laid_aside_on is not null) = ?::boolean', value: laidAside },
      ],
      order: ORDER,
      direction: 'asc',
      limit,
      cursor,
    });
    return { ...page, items: page.items.map(({ admission }) => admissionSummary(admission)) };
  }
}

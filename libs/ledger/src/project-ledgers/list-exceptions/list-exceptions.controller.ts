import { Controller } from '@nestjs/common';
import { listExceptionsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase, listStatement, pageFrom } from '@luodi/platform/database';
import { Cursors, From, Input, Route, type RouteInput } from '@luodi/platform/http';

const COLUMNS = `project_id as "projectId", stream_id as "ledgerId", zone, project_name as "projectName", matter,
  due_on::text as "dueOn"`;

/** Signed projects without leader or squad after the set workdays, the oldest first (S108). */
@Controller()
export class ListExceptionsController {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  @Route(listExceptionsRoute)
  async list(
    @Input() { query }: RouteInput<typeof listExceptionsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listExceptionsRoute>> {
    const { cursor, limit, matter } = query;
    const list = `exceptions ${matter ?? ''}`;
    const { sql, parameters } = listStatement({
      from: 'ledger_exception',
      columns: COLUMNS,
      filters: [{ sql: 'matter = ?', value: matter }],
      order: [
        { column: 'due_on', type: 'date' },
        { column: 'stream_id', type: 'uuid' },
        { column: 'matter', type: 'text' },
      ],
      direction: 'asc',
      limit,
      after: this.cursors.read(list, cursor),
    });
    const rows = await this.database.query<never>(caller.readableZones, sql, parameters);
    return pageFrom(rows, limit, (keys) => this.cursors.sign(list, keys));
  }
}

import { Controller } from '@nestjs/common';
import { listLedgersRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase, listStatement, pageFrom } from '@luodi/platform/database';
import { Cursors, From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { LEDGER_COLUMNS, LEDGER_LIGHT } from '../rows/ledger.columns';

/** Opened ledgers, newest signing first (UI-09). */
@Controller()
export class ListLedgersController {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  @Route(listLedgersRoute)
  async list(
    @Input() { query }: RouteInput<typeof listLedgersRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listLedgersRoute>> {
    const { cursor, limit, ...asked } = query;
    const list = `ledgers ${JSON.stringify(asked)}`;
    const { sql, parameters } = listStatement({
      from: 'project_ledger',
      columns: LEDGER_COLUMNS,
      filters: [
        { sql: 'stage = ?', value: asked.stage },
        { sql: `${LEDGER_LIGHT} = ?`, value: asked.light },
        { sql: 'leader_id = ?', value: asked.leaderId },
        { sql: 'extract(year from signed_on) = ?::int', value: asked.signedInYear },
      ],
      order: [
        { column: 'signed_on', type: 'date' },
        { column: 'stream_id', type: 'uuid' },
      ],
      direction: 'desc',
      limit,
      after: this.cursors.read(list, cursor),
    });
    const rows = await this.database.query<never>(caller.readableZones, sql, parameters);
    return pageFrom(rows, limit, (keys) => this.cursors.sign(list, keys));
  }
}

import { Injectable } from '@nestjs/common';
import type { getLedgerRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase, listStatement, pageFrom } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { ENTRY_COLUMNS, LEDGER_COLUMNS } from '../rows/ledger.columns';

type Answer = RouteAnswer<typeof getLedgerRoute>;

/** Each leader with the day the next one took over. */
const LEADERS = `(select coalesce(json_agg(json_build_object('leaderId', leader_id, 'assignedOn', assigned_on::text,
      'endedOn', ended_on::text, 'reason', reason) order by version), '[]')
    from (select *, lead(assigned_on) over (order by version) as ended_on from ledger_leader
      where ledger_leader.stream_id = ledger.stream_id) leaders) as leaders`;

const HEAD = `select ${LEDGER_COLUMNS}, to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "openedAt",
    deal_id as "dealId", head_hash as "headHash", admission, milestones, arrived_fen::text as "arrivedFen",
    open_items as "openItems", due_dates as "dueDates", assign_due_on::text as "assignDueOn",
    waiting_events as "waitingEvents", ${LEADERS}
  from project_ledger ledger where project_id = $1`;

/** One read shows stage, people, approvals, land, money, problems and the next due date (S107). */
@Injectable()
export class GetLedgerQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  async run(zones: readonly string[], projectId: string, page: RouteQuery<typeof getLedgerRoute>): Promise<Answer> {
    const [head] = await this.database.query<Omit<Answer, 'entries'>>(zones, HEAD, [projectId]);
    if (!head) throw new Refused([{ code: 'LEDGER.NOT_FOUND' }]);
    return { ...head, entries: await this.entries(zones, head.ledgerId, page) };
  }

  private async entries(
    zones: readonly string[],
    ledgerId: string,
    { cursor, limit }: RouteQuery<typeof getLedgerRoute>,
  ): Promise<Answer['entries']> {
    const list = `ledger ${ledgerId}`;
    const { sql, parameters } = listStatement({
      from: 'ledger_entry',
      columns: ENTRY_COLUMNS,
      filters: [{ sql: 'stream_id = ?::uuid', value: ledgerId }],
      order: [{ column: 'seq', type: 'int' }],
      direction: 'asc',
      limit,
      after: this.cursors.read(list, cursor),
    });
    const rows = await this.database.query<never>(zones, sql, parameters);
    return pageFrom(rows, limit, (keys) => this.cursors.sign(list, keys));
  }
}

import { Injectable } from '@nestjs/common';
import type { getLedgerRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase, listStatement, pageFrom } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { openProblems } from '../domain/open-problems';
import type { ProjectLedger } from '../domain/project-ledger';
import { LAND_FACTS, landOf, type LandFact } from '../domain/project-land';
import { ENTRY_COLUMNS, LEDGER_COLUMNS, LEGAL_TODAY } from '../rows/ledger.columns';

type Answer = RouteAnswer<typeof getLedgerRoute>;

/** The head as one statement answers it, with what land and problems are read from. */
interface Stored {
  readonly today: string;
  readonly state: string;
  readonly landFacts: readonly LandFact[];
}

type StoredHead = Omit<Answer, 'entries' | 'land' | 'problems'> & Stored;

/** Each leader with the day the next one took over. */
const LEADERS = `(select coalesce(json_agg(json_build_object('leaderId', leader_id, 'assignedOn', assigned_on::text,
      'endedOn', ended_on::text, 'reason', reason) order by version), '[]')
    from (select *, lead(assigned_on) over (order by version) as ended_on from ledger_leader
      where ledger_leader.stream_id = ledger.stream_id) leaders) as leaders`;

/** The project's facts about land, in their order. */
const LAND = `(select coalesce(json_agg(json_build_object('type', type, 'data', data) order by seq), '[]')
    from ledger_entry where stream_id = ledger.stream_id and type = any($2::text[])) as "landFacts"`;

const STATE = `(select state from stream where id = ledger.stream_id) as state`;

const HEAD = `select ${LEDGER_COLUMNS}, to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "openedAt",
    deal_id as "dealId", head_hash as "headHash", admission, milestones, arrived_fen::text as "arrivedFen",
    open_items as "openItems", due_dates as "dueDates", assign_due_on::text as "assignDueOn",
    waiting_events as "waitingEvents", ${LEADERS}, ${LAND}, ${STATE}, ${LEGAL_TODAY}::text as today
  from project_ledger ledger where project_id = $1`;

/** One read shows stage, people, approvals, land, money, problems and the next due date (S107). */
@Injectable()
export class GetLedgerQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  async run(zones: readonly string[], projectId: string, page: RouteQuery<typeof getLedgerRoute>): Promise<Answer> {
    const [stored] = await this.database.query<StoredHead>(zones, HEAD, [projectId, LAND_FACTS]);
    if (!stored) throw new Refused([{ code: 'LEDGER.NOT_FOUND' }]);
    const { landFacts, state, today, ...head } = stored;
    const { life, overdue } = JSON.parse(state) as ProjectLedger;
    const problems = [...openProblems({ ...head, alarms: life.alarms, overdue }, today)];
    return { ...head, land: landOf(landFacts), problems, entries: await this.entries(zones, head.ledgerId, page) };
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

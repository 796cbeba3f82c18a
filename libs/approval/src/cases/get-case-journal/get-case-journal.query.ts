import { Injectable } from '@nestjs/common';
import type { getCaseJournalRoute, RouteAnswer } from '@luodi/contracts';
import { ReadDatabase } from '@luodi/platform/database';

type Journal = RouteAnswer<typeof getCaseJournalRoute>;

const SQL = `select version, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"') as at, act, stage,
    item_code as "itemCode", person_id as "personId", department_id as "departmentId", on_behalf_of as "onBehalfOf",
    status_before as "statusBefore", status_after as "statusAfter", reason
  from approval_journal where project_id = $1 order by version limit 5000`;

/** Every act of a case in order (S150). */
@Injectable()
export class GetCaseJournalQuery {
  constructor(private readonly database: ReadDatabase) {}

  async run(zones: readonly string[], projectId: string): Promise<Journal> {
    return { items: await this.database.query<Journal['items'][number]>(zones, SQL, [projectId]) };
  }
}

import type { getWarningRoute, RouteAnswer } from '@luodi/contracts';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';
import { WARNING_COLUMNS } from '../rows/warning.columns';

type Answer = RouteAnswer<typeof getWarningRoute>;
const JOURNAL = `select version, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, kind,
  acted_by as by, department, reason from warning_journal where stream_id = $1 order by version`;

@Injectable()
export class GetWarningQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** @throws Refused COMMON.NOT_FOUND, also for a warning of another zone */
  async find(zones: readonly string[], warningId: string): Promise<Answer> {
    const select = `select ${WARNING_COLUMNS} from warning where stream_id = $1`;
    const [warning] = await this.database.query<Omit<Answer, 'journal'>>(zones, select, [warningId]);
    if (!warning) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
    return { ...warning, journal: await this.database.query<Answer['journal'][number]>(zones, JOURNAL, [warningId]) };
  }
}

import type { getExitRoute, RouteAnswer } from '@luodi/contracts';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';
import { EXIT_COLUMNS } from '../rows/exit-case.columns';

type Answer = RouteAnswer<typeof getExitRoute>;

@Injectable()
export class GetExitQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** @throws Refused COMMON.NOT_FOUND, also for an exit case of another zone */
  async find(zones: readonly string[], exitId: string): Promise<Answer> {
    const select = `select ${EXIT_COLUMNS} from exit_case where stream_id = $1`;
    const [exit] = await this.database.query<Answer>(zones, select, [exitId]);
    if (!exit) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
    return exit;
  }
}

import type { getSupplyRoute, RouteAnswer } from '@luodi/contracts';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';
import { SUPPLY_COLUMNS } from '../rows/land-supply.columns';

type Answer = RouteAnswer<typeof getSupplyRoute>;

@Injectable()
export class GetSupplyQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** @throws Refused COMMON.NOT_FOUND, also for a project of another zone */
  async find(zones: readonly string[], projectId: string): Promise<Answer> {
    const select = `select ${SUPPLY_COLUMNS} from land_supply where project_id = $1`;
    const [supply] = await this.database.query<Answer>(zones, select, [projectId]);
    if (!supply) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
    return supply;
  }
}

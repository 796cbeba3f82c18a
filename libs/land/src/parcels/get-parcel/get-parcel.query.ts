import type { getParcelRoute, RouteAnswer } from '@luodi/contracts';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';
import { PARCEL_COLUMNS } from '../rows/parcel.columns';

type Answer = RouteAnswer<typeof getParcelRoute>;

@Injectable()
export class GetParcelQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** @throws Refused COMMON.NOT_FOUND, also for a parcel of another zone */
  async find(zones: readonly string[], parcelId: string): Promise<Answer> {
    const select = `select ${PARCEL_COLUMNS} from parcel where stream_id = $1`;
    const [parcel] = await this.database.query<Answer>(zones, select, [parcelId]);
    if (!parcel) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
    return parcel;
  }
}

import { dayOf } from '@luodi/domain';
import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';

export interface StandIn {
  readonly principalId: string;
  readonly principalName: string;
  readonly zone: string;
  readonly to: string;
}

/** For whom somebody stands in today, in whatever zone. */
@Injectable()
export class StandInsQuery {
  constructor(private readonly database: ReadDatabase) {}

  async principalsOf(deputyId: string): Promise<StandIn[]> {
    const today = dayOf(await this.database.now());
    return this.database.query<StandIn>(
      ['*'],
      `select d.principal_id as "principalId", p.name as "principalName", d.zone, d.to_on::text as to
       from delegation d join person p on p.stream_id = d.principal_id
       where d.deputy_id = $1 and $2::date between d.from_on and d.to_on order by d.to_on, d.delegation_id`,
      [deputyId, today],
    );
  }
}

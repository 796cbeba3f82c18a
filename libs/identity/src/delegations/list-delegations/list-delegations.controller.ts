import { listDelegationsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Route } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { INSTALLATION } from '../../installation';

type Items = RouteAnswer<typeof listDelegationsRoute>['items'];

@Controller()
export class ListDelegationsController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(listDelegationsRoute)
  async list(@From() caller: Caller): Promise<RouteAnswer<typeof listDelegationsRoute>> {
    const items = await this.database.query<Items[number]>(
      [caller.zone, INSTALLATION],
      `select d.delegation_id as "delegationId", d.zone, d.principal_id as "principalId", p.name as "principalName",
         d.deputy_id as "deputyId", q.name as "deputyName", d.from_on::text as from, d.to_on::text as to
       from delegation d join person p on p.stream_id = d.principal_id join person q on q.stream_id = d.deputy_id
       where $1 in (d.principal_id, d.deputy_id) and d.zone = $2 order by d.from_on, d.delegation_id`,
      [caller.actor.personId, caller.zone],
    );
    return { items };
  }
}

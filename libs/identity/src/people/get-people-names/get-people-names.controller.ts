import { getPeopleNamesRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { INSTALLATION } from '../../installation';

type Names = RouteAnswer<typeof getPeopleNamesRoute>;

const SQL = `select distinct on (p.stream_id) p.stream_id as "personId", p.name, a.department_id as "departmentId",
    a.assigned_zone as zone, p.active
  from person p join person_assignment a on a.stream_id = p.stream_id
 where a.assigned_zone = any($1) and p.stream_id = any($2::uuid[])
 order by p.stream_id, a.assigned_zone = $3 desc, a.assigned_zone, a.department_id`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who is behind the ids of a list; people outside the reader's zones stay unnamed (S22). */
@Controller()
export class GetPeopleNamesController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(getPeopleNamesRoute)
  async names(@Input() { query }: RouteInput<typeof getPeopleNamesRoute>, @From() caller: Caller): Promise<Names> {
    const ids = query.ids.filter((id) => UUID.test(id));
    const parameters = [caller.readableZones, ids, caller.zone];
    return { items: await this.database.query<Names['items'][number]>([INSTALLATION], SQL, parameters) };
  }
}

import { listPeopleRoute, type RouteAnswer, type RouteQuery } from '@luodi/contracts';
import { mayDo } from '@luodi/domain';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';
import { INSTALLATION } from '../../installation';

type Page = RouteAnswer<typeof listPeopleRoute>;
type Filters = RouteQuery<typeof listPeopleRoute>;

const MATCHING = `from person p where exists (select 1 from person_assignment a where a.stream_id = p.stream_id
    and a.assigned_zone = any($1) and ($2::text is null or a.department_id = $2) and ($3::text is null or a.roles ? $3))`;

/** People with an assignment in a zone of the reader; their assignments elsewhere stay unseen (S22). */
@Injectable()
export class ListPeopleQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  async page(filters: Filters, caller: Caller): Promise<Page> {
    const scope = [caller.readableZones, filters.departmentId ?? null, filters.role ?? null];
    const list = JSON.stringify(['people', scope]);
    const [after = null] = this.cursors.read(list, filters.cursor) ?? [];
    const administrator = mayDo(caller.actor.roles, 'admin.people');
    const [counted] = await this.database.query<{ total: number }>(
      [INSTALLATION],
      `select count(*)::int as total ${MATCHING}`,
      scope,
    );
    const found = await this.database.query<Page['items'][number]>(
      [INSTALLATION],
      `select p.stream_id as "personId", p.name, case when $4 then p.username end as username, p.active,
         (select jsonb_agg(jsonb_build_object('zone', a.assigned_zone, 'departmentId', a.department_id, 'roles', a.roles)
            order by a.assigned_zone, a.department_id)
          from person_assignment a where a.stream_id = p.stream_id and a.assigned_zone = any($1)) as assignments
       ${MATCHING} and ($5::uuid is null or p.stream_id > $5::uuid) order by p.stream_id limit $6`,
      [...scope, administrator, after, filters.limit + 1],
    );
    const items = found
      .slice(0, filters.limit)
      .map(({ username, ...person }) => ({ ...person, ...(username && { username }) }));
    const last = items.at(-1);
    const next = last && found.length > filters.limit ? this.cursors.sign(list, [last.personId]) : null;
    return { items, total: counted?.total ?? 0, next };
  }
}

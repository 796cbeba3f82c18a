import { Controller } from '@nestjs/common';
import { getTaskCountsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { named, TASKS } from '../rows/tasks.source';

type Counts = RouteAnswer<typeof getTaskCountsRoute>;

const lit = (light: string): string => `count(*) filter (where light = '${light}')::int`;

const SQL = `select to_char(luodi_now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"') as "asOf",
    (luodi_now() at time zone 'Asia/Shanghai')::date::text as today,
    count(*)::int as total, count(*) filter (where due_today)::int as "dueToday", ${lit('GREEN')} as green,
    ${lit('YELLOW')} as yellow, ${lit('RED')} as red, ${lit('GREY')} as paused, ${lit('PROVISIONAL')} as provisional
  from ${TASKS}
 where department_id = $1 and ($2::text is null or stage = $2)
   and ($3::text is null or ${named('').sql.replace('?', '$3')})`;

/** How many to-dos my department has, from the same rows and rights as the list (INV-14). */
@Controller()
export class GetTaskCountsController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(getTaskCountsRoute)
  async counts(@Input() { query }: RouteInput<typeof getTaskCountsRoute>, @From() caller: Caller): Promise<Counts> {
    const parameters = [caller.actor.departmentId, query.stage ?? null, named(query.q).value ?? null];
    const [counts] = await this.database.query<Counts>(caller.readableZones, SQL, parameters);
    if (!counts) throw new Error('an aggregate without a row');
    return counts;
  }
}

import { Controller } from '@nestjs/common';
import { getPipelineRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Route } from '@luodi/platform/http';

type Answer = RouteAnswer<typeof getPipelineRoute>;

/** One statement, one snapshot: open leads are planned, deals stand in their stage, ended deals in none (S001). */
const COUNTS = `with project as (
    select zone, 'PLANNED' as stage from lead where status = 'OPEN'
    union all select zone, stage from deal where stage <> 'ENDED')
  select zones.zone, json_build_object(
    'PLANNED', count(*) filter (where stage = 'PLANNED'), 'SIGNED', count(*) filter (where stage = 'SIGNED'),
    'STARTED', count(*) filter (where stage = 'STARTED'), 'IN_PRODUCTION', count(*) filter (where stage = 'IN_PRODUCTION')) as counts
  from unnest($1::text[]) zones(zone) left join project using (zone) group by zones.zone order by zones.zone`;

@Controller()
export class GetPipelineController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(getPipelineRoute)
  async get(@From() caller: Caller): Promise<Answer> {
    const zones = await this.database.query<Answer['zones'][number]>(caller.readableZones, COUNTS, [
      caller.readableZones,
    ]);
    return { zones };
  }
}

import { Controller } from '@nestjs/common';
import { getSearchRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';

type Answer = RouteAnswer<typeof getSearchRoute>;

interface Found {
  readonly total: number;
  readonly items: Answer['items'];
}

/**
 * Everything that has a name: opened ledgers, the firms of signed deals, parcels held for, contracted or handed over to a
 * project, and leads without a deal. `$1` is the pattern, `$2` how many hits; what begins with the words comes first.
 */
const SQL = `with named as (
  select 'PROJECT' as kind, l.project_id, l.project_name as title, l.project_code as code, l.project_name, l.firm_name,
      null::text as parcel_id, l.zone, l.project_name || ' ' || coalesce(l.project_code, '') as words
    from project_ledger l
  union all
  select 'FIRM', l.project_id, l.firm_name, e.data ->> 'firmCreditCode', l.project_name, l.firm_name, null, l.zone,
      l.firm_name || ' ' || coalesce(e.data ->> 'firmCreditCode', '')
    from project_ledger l
    join ledger_entry e on e.stream_id = l.stream_id and e.type = 'luodi.leads.deal-signed.v1'
  union all
  select distinct on (l.project_id, e.data ->> 'parcelId') 'PARCEL', l.project_id, e.data ->> 'parcelNumber', null,
      l.project_name, l.firm_name, e.data ->> 'parcelId', l.zone, e.data ->> 'parcelNumber'
    from project_ledger l
    join ledger_entry e on e.stream_id = l.stream_id and e.data ? 'parcelNumber' and e.type in
      ('luodi.land.parcel-reserved.v1', 'luodi.land.land-contracted.v1', 'luodi.land.land-delivered.v1')
  union all
  select 'LEAD', s.project_id, e.data ->> 'projectName', null, e.data ->> 'projectName', null, null, e.zone,
      e.data ->> 'projectName'
    from ledger_entry e join stream s on s.id = e.stream_id
   where e.type = 'luodi.leads.lead-logged.v1'
     and not exists (select 1 from project_ledger l where l.stream_id = e.stream_id)
), hits as (select * from named where words ilike '%' || $1 || '%')
select (select count(*)::int from hits) as total,
  coalesce((select jsonb_agg(to_jsonb(hit)) from (
    select kind, project_id as "projectId", title, code, project_name as "projectName", firm_name as "firmName",
        parcel_id as "parcelId", zone
      from hits
     order by words not ilike $1 || '%', array_position(array['PROJECT', 'FIRM', 'PARCEL', 'LEAD'], kind), title,
       project_id, parcel_id
     limit $2) hit), '[]') as items`;

/** Signs of patterns in the words mean themselves. */
const escaped = (words: string): string => words.replace(/[\\%_]/g, (mark) => `\\${mark}`);

/** Search in the reader's zones (UI-09): hits and count in one statement, under the same rights. */
@Controller()
export class GetSearchController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(getSearchRoute)
  async search(@Input() { query }: RouteInput<typeof getSearchRoute>, @From() caller: Caller): Promise<Answer> {
    const [found] = await this.database.query<Found>(caller.readableZones, SQL, [escaped(query.q), query.limit]);
    return found ?? { total: 0, items: [] };
  }
}

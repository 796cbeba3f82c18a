import { Controller } from '@nestjs/common';
import { getLeadRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { LEAD_COLUMNS } from '../rows/lead.columns';

const CONTACTS = `(select coalesce(json_agg(json_build_object('contactedOn', contacted_on::text, 'note', note,
    'by', contacted_by, 'at', to_char(logged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by version desc), '[]')
  from lead_contact contact where contact.stream_id = lead.stream_id) as contacts`;

@Controller()
export class GetLeadController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(getLeadRoute)
  async get(
    @Input() { params }: RouteInput<typeof getLeadRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getLeadRoute>> {
    const sql = `select ${LEAD_COLUMNS}, ${CONTACTS} from lead where stream_id = $1`;
    const [found] = await this.database.query<RouteAnswer<typeof getLeadRoute>>(caller.readableZones, sql, [
      params.leadId,
    ]);
    if (!found) throw new Refused([{ code: 'LEADS.LEAD_NOT_FOUND' }]);
    return found;
  }
}

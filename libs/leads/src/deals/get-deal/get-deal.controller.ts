import { Controller } from '@nestjs/common';
import { getDealRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { DEAL_COLUMNS } from '../rows/deal.columns';

type Answer = RouteAnswer<typeof getDealRoute>;

const DETAIL = `select ${DEAL_COLUMNS}, industry_flags as "industryFlags", indicators, schedule,
    responsible_leader_id as "responsibleLeaderId", squad_member_ids as "squadMemberIds", lead_id as "leadId",
    end_reason as "endReason",
    (select coalesce(json_agg(json_build_object('milestone', milestone, 'status', status, 'reachedOn', reached_on::text,
        'reportedBy', reported_by, 'verifiedBy', verified_by, 'note', note) order by reached_on, milestone), '[]')
      from deal_milestone one where one.stream_id = deal.stream_id) as milestones,
    (select coalesce(json_agg(json_build_object('instalmentId', instalment_id, 'status', status, 'amountFen', amount_fen::text,
        'arrivedOn', arrived_on::text, 'reportedBy', reported_by, 'verifiedBy', verified_by) order by arrived_on, instalment_id), '[]')
      from deal_instalment one where one.stream_id = deal.stream_id) as instalments,
    (select coalesce(json_agg(json_build_object('about', about, 'evidence', evidence, 'by', reported_by,
        'at', to_char(reported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by version), '[]')
      from deal_evidence one where one.stream_id = deal.stream_id) as evidence
  from deal where stream_id = $1`;

@Controller()
export class GetDealController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(getDealRoute)
  async get(@Input() { params }: RouteInput<typeof getDealRoute>, @From() caller: Caller): Promise<Answer> {
    const [found] = await this.database.query<Answer>(caller.readableZones, DETAIL, [params.dealId]);
    if (!found) throw new Refused([{ code: 'LEADS.DEAL_NOT_FOUND' }]);
    return found;
  }
}

import { Controller } from '@nestjs/common';
import { getSigningEventRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';

type Answer = RouteAnswer<typeof getSigningEventRoute>;

/** 1亿 = 10¹⁰ fen, 5亿 = 5 × 10¹⁰ fen; 以上 counts the figure itself (S010, S014). */
const SUMMARY = `select event.stream_id as "signingEventId", event.stream_version as "version", event.name,
    event.held_on::text as "heldOn", event.announced, count(deal.stream_id)::int as "logged",
    coalesce(sum(deal.investment_fen), 0)::text as "investmentFen",
    count(*) filter (where deal.investment_fen >= 10000000000)::int as "atLeast100MillionYuan",
    count(*) filter (where deal.investment_fen >= 50000000000)::int as "atLeast500MillionYuan"
  from signing_event event left join deal on deal.signing_event_id = event.stream_id
  where event.stream_id = $1
  group by event.stream_id, event.stream_version, event.name, event.held_on, event.announced`;

@Controller()
export class GetSigningEventController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(getSigningEventRoute)
  async get(@Input() { params }: RouteInput<typeof getSigningEventRoute>, @From() caller: Caller): Promise<Answer> {
    const [found] = await this.database.query<Answer>(caller.readableZones, SUMMARY, [params.signingEventId]);
    if (!found) throw new Refused([{ code: 'LEADS.SIGNING_EVENT_NOT_FOUND' }]);
    return found;
  }
}

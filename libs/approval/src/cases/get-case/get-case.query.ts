import { Injectable } from '@nestjs/common';
import type { getCaseRoute, RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { ApprovalPolicies } from '../../approval-policies.reader';
import { todayOf } from '../../today';
import { caseView, type StoredCase } from './case.view';

const SQL = `select s.version, to_jsonb(c) as "case",
  coalesce((select jsonb_agg(to_jsonb(a) order by a.received_on, a.stage) from approval_application a where a.stream_id = c.stream_id), '[]') as applications,
  coalesce((select jsonb_agg(to_jsonb(r) order by r.accepted_on, r.stage) from approval_stage r where r.stream_id = c.stream_id), '[]') as stages,
  coalesce((select jsonb_agg(to_jsonb(i) order by i.stage, i.position) from approval_item i where i.stream_id = c.stream_id), '[]') as items,
  coalesce((select jsonb_object_agg(j.stage || '/' || j.item_code, j.reason) from (
    select distinct on (stage, item_code) stage, item_code, reason from approval_journal
     where stream_id = c.stream_id and act = 'ItemDecided' order by stage, item_code, version desc) j), '{}') as opinions
  from approval_case c join stream s on s.id = c.stream_id where c.project_id = $1`;

/** The case of a project, straight from its rows. */
@Injectable()
export class GetCaseQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly policies: ApprovalPolicies,
  ) {}

  async run(projectId: string, caller: Caller): Promise<RouteAnswer<typeof getCaseRoute>> {
    const [today, [stored]] = await Promise.all([
      todayOf(this.database),
      this.database.query<StoredCase>(caller.readableZones, SQL, [projectId]),
    ]);
    if (!stored) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
    return caseView(stored, {
      caller,
      today,
      procedure: (scope, version) => this.policies.procedure(scope, version)?.content,
      calendar: (version) => this.policies.calendar(version).content,
    });
  }
}

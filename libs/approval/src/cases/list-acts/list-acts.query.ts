import { Injectable } from '@nestjs/common';
import type { listDoneRoute, RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { listPage, ReadDatabase, type Filter } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { ApprovalPolicies } from '../../approval-policies.reader';
import { STATUS_NAMES } from '../domain/approval-case.status';

type Answer = RouteAnswer<typeof listDoneRoute>;
type Act = Answer['items'][number];

interface StoredAct extends Omit<Act, 'stageName' | 'name' | 'statusName'> {
  readonly procedureScope: string | null;
  readonly procedureVersion: number | null;
}

/** Acts of people with their project and the procedure that names stage and item. */
const ACTS = `(select j.*, c.project_name, c.project_code, c.firm_name, r.procedure_scope, r.procedure_version
  from approval_journal j
  join approval_case c on c.stream_id = j.stream_id
  left join approval_stage r on r.stream_id = j.stream_id and r.stage = j.stage) done`;

const COLUMNS = `listed.project_id as "projectId", listed.project_name as "projectName",
  listed.project_code as "projectCode", listed.firm_name as "firmName",
  to_char(listed.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"') as "at", listed.act,
  listed.stage, listed.item_code as "itemCode", listed.on_behalf_of as "onBehalfOf",
  listed.status_after as "statusAfter", listed.reason, listed.version,
  listed.procedure_scope as "procedureScope", listed.procedure_version as "procedureVersion"`;

/** The reader's own acts on approval cases of the reader's zones, the newest first (已办、我发起). */
@Injectable()
export class ListActsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
    private readonly policies: ApprovalPolicies,
  ) {}

  async run(
    caller: Caller,
    { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
    acts: Filter,
  ): Promise<Answer> {
    const page = await listPage<StoredAct>(this.database, this.cursors, caller.readableZones, {
      name: `acts ${acts.sql}`,
      from: ACTS,
      columns: COLUMNS,
      filters: [{ sql: 'person_id = ?', value: caller.actor.personId }, acts],
      order: [
        { column: 'at', type: 'timestamptz' },
        { column: 'stream_id', type: 'uuid' },
        { column: 'version', type: 'integer' },
      ],
      direction: 'desc',
      limit,
      cursor,
    });
    return { ...page, items: page.items.map((act) => this.act(act)) };
  }

  private act({ procedureScope, procedureVersion, ...act }: StoredAct): Act {
    const procedure =
      procedureScope !== null && procedureVersion !== null
        ? this.policies.procedure(procedureScope, procedureVersion)
        : undefined;
    const stage = procedure?.content.stages.find((candidate) => candidate.stage === act.stage);
    const item = stage?.items.find(({ itemCode }) => itemCode === act.itemCode);
    return {
      ...act,
      stageName: stage?.name ?? null,
      name: item?.name ?? null,
      statusName: act.statusAfter === null ? null : (STATUS_NAMES[act.statusAfter] ?? null),
    };
  }
}

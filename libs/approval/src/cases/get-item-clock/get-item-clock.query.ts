import { Injectable } from '@nestjs/common';
import { computeDeadline, reminderOf } from '@luodi/domain';
import type { getItemClockRoute, RouteAnswer, RouteParams } from '@luodi/contracts';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { ApprovalPolicies } from '../../approval-policies.reader';
import { todayOf } from '../../today';
import { clockInput, pauseId } from '../domain/item-clock';
import { itemClockView } from '../rows/item-clock.view';
import { litItem, type StoredItem } from '../rows/stored-item';

type Clock = RouteAnswer<typeof getItemClockRoute>;

interface Found {
  readonly item: StoredItem;
  readonly run: { readonly procedure_scope: string; readonly procedure_version: number };
}

const SQL = `select to_jsonb(i) as item, to_jsonb(r) as run
  from approval_item i join approval_stage r on r.stream_id = i.stream_id and r.stage = i.stage
  where i.project_id = $1 and i.stage = $2 and i.item_code = $3`;

/** The derivation of a due day from the stored facts and the pinned versions: the same answer for ever (CLK-15). */
@Injectable()
export class GetItemClockQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly policies: ApprovalPolicies,
  ) {}

  async run(
    zones: readonly string[],
    { projectId, stage, itemCode }: RouteParams<typeof getItemClockRoute>,
  ): Promise<Clock> {
    const [today, [found]] = await Promise.all([
      todayOf(this.database),
      this.database.query<Found>(zones, SQL, [projectId, stage, itemCode]),
    ]);
    if (!found) throw new Refused([{ code: 'APPROVAL.ITEM_UNKNOWN', facts: { itemCode } }]);
    const { item, run } = found;
    const calendar = this.policies.calendar(item.calendar_version);
    const procedure = this.policies.procedure(run.procedure_scope, run.procedure_version);
    const rule = procedure?.content.stages
      .find((one) => one.stage === stage)
      ?.items.find((one) => one.itemCode === itemCode);
    const clause = rule?.clause ?? '';
    const input = clockInput(litItem(item), calendar.content, clause);
    const { due, raw, provisional, missingYears, stopped, excludedWorkdays, derivation } = computeDeadline(input);
    return {
      itemCode,
      acceptedOn: item.accepted_on,
      limit: {
        amount: rule?.limit.amount ?? item.limit_amount,
        unit: item.limit_unit,
        extension: item.extended ?? 0,
        clause,
      },
      dueOn: due,
      rawDueOn: raw,
      warnOn: reminderOf(input).day,
      excludedWorkdays,
      provisional,
      missingYears: [...missingYears],
      calendar: { version: calendar.version, source: calendar.source },
      stopped,
      pauses: item.pauses.map(({ kind, from, to, noticeNumber }) => ({
        id: pauseId({ kind, from }),
        kind: kind as Clock['pauses'][number]['kind'],
        from,
        to: to ?? null,
        noticeNumber,
      })),
      days: derivation.map(({ n, pauses, ...step }) => ({ ...step, count: n, ...(pauses && { pauses: [...pauses] }) })),
      clock: itemClockView(item, rule, calendar.content, today),
    };
  }
}

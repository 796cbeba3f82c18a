import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import { fundsOf, lightOfLife, type Life } from '../domain/life';
import { hasEnded, missingOf, type ProjectLedger } from '../domain/project-ledger';

/** One opened ledger as the list and its head show it (UI-09). */
@Entity('project_ledger')
export class ProjectLedgerRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('uuid') deal_id: string;
  @Column('text') project_name: string;
  @Column('text') project_code: string | null;
  @Column('text') firm_name: string;
  @Column('text') industry_code: string;
  @Column('bigint') investment_fen: string;
  @Column('numeric') land_area_m2: string;
  @Column('date') signed_on: string;
  @Column('timestamptz') opened_at: number;
  @Column('text') stage: string;
  @Column('text') light: string;
  @Column('text') admission: string;
  @Column('text') outcome: string | null;
  @Column('text') leader_id: string | null;
  @Column('jsonb') squad_member_ids: readonly string[];
  @Column('date') assign_due_on: string | null;
  @Column('jsonb') milestones: object;
  @Column('bigint') arrived_fen: string;
  @Column('jsonb') open_items: readonly object[];
  @Column('jsonb') due_dates: readonly object[];
  @Column('date') next_due_on: string | null;
  @Column('text') next_due_what: string | null;
  @Column('integer') entry_count: number;
  @Column('text') head_hash: string;
  @Column('integer') waiting_events: number;
  @Column('timestamptz') updated_at: number;
  @Column('integer') stream_version: number;
}

/** One row once deal-signed opened the ledger; a missing leader or squad past its day turns it red. */
export function projectLedgerRows(state: ProjectLedger, stream: StreamFacts): readonly RowValues<ProjectLedgerRow>[] {
  const { opened, life } = state;
  if (!opened) return [];
  const waitsForPeople = missingOf(state).length > 0 && !hasEnded(life);
  const dueDates = dueDatesOf(life, waitsForPeople ? opened.assignDueOn : null);
  return [
    {
      project_id: stream.projectId,
      deal_id: opened.dealId,
      project_name: opened.projectName,
      project_code: opened.projectCode,
      firm_name: opened.firmName,
      industry_code: opened.industryCode,
      investment_fen: opened.investmentFen,
      land_area_m2: opened.landAreaM2,
      signed_on: opened.signedOn,
      opened_at: opened.openedAt,
      stage: life.position.stage,
      light: state.overdue.length > 0 ? 'RED' : lightOfLife(life),
      admission: life.admission,
      outcome: life.outcome,
      leader_id: state.leaderId,
      squad_member_ids: state.squad,
      assign_due_on: waitsForPeople ? opened.assignDueOn : null,
      milestones: life.milestones,
      arrived_fen: fundsOf(life),
      open_items: openItemsOf(life),
      due_dates: dueDates,
      next_due_on: dueDates[0]?.dueOn ?? null,
      next_due_what: dueDates[0]?.what ?? null,
      entry_count: state.count,
      head_hash: state.headHash,
      waiting_events: state.waiting.length,
      updated_at: state.lastAt,
      stream_version: stream.version,
    },
  ];
}

const openItemsOf = (life: Life) =>
  Object.entries(life.items).map(([key, item]) => {
    const at = key.lastIndexOf('/');
    const { departmentId, dueOn, light } = item;
    return { stage: key.slice(0, at), itemCode: key.slice(at + 1), departmentId, dueOn, light };
  });

/** A stage stands still while every item left in it does (PAR-3). */
function standsStill(life: Life, what: string): boolean {
  const prefix = `${what.replace('STAGE/', '')}/`;
  const items = Object.entries(life.items).filter(([key]) => what.startsWith('STAGE/') && key.startsWith(prefix));
  return items.length > 0 && items.every(([, item]) => item.paused);
}

/** Everything that is due, the next first; a clock that stands still has no due day. */
function dueDatesOf(life: Life, assignDueOn: string | null): readonly { what: string; dueOn: string }[] {
  const dates = [
    ...Object.entries(life.dueDates).flatMap(([what, dueOn]) => (standsStill(life, what) ? [] : [{ what, dueOn }])),
    ...Object.entries(life.items).flatMap(([key, item]) =>
      item.paused ? [] : [{ what: `ITEM/${key}`, dueOn: item.dueOn }],
    ),
    ...(assignDueOn ? [{ what: 'ASSIGNMENT', dueOn: assignDueOn }] : []),
  ];
  return dates.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.what < b.what ? -1 : 1));
}

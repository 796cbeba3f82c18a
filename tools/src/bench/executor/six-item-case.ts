import { assertNever, Ok, refuse, type Decision } from '@luodi/domain';
import { defineEvent } from '@luodi/contracts';
import {
  defineAggregate,
  defineCommand,
  entryTable,
  publicEvent,
  rowTable,
  StreamEntry,
  StreamRow,
} from '@luodi/platform/commands';
import { zoneScoped } from '@luodi/platform/database';
import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { z } from 'zod';

export const ITEMS = ['environment', 'fire', 'land', 'planning', 'safety', 'water'];
const NOTE = '该事项已完成受理审查，材料齐全，符合法定形式，准予按程序办理并告知申请人。';

@Entity('bench_case')
export class BenchCaseRow extends StreamRow {
  @Column('text')
  title: string;

  @Column('integer')
  open_items: number;

  @Column('boolean')
  passed: boolean;
}

@Entity('bench_item')
export class BenchItemRow extends StreamRow {
  @PrimaryColumn('text')
  item: string;

  @Column('text')
  verdict: string;

  @Column('timestamptz', { nullable: true })
  due_at: number | null;
}

@Entity('bench_journal')
export class BenchJournalEntry extends StreamEntry {
  @Column('text')
  what: string;
}

@Entity('bench_task')
export class BenchTaskRow extends StreamRow {
  @Column('text')
  title: string;
}

export class CreateBenchTables1799000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table bench_case (stream_id uuid primary key, zone text not null, title text not null, open_items integer not null, passed boolean not null) with (fillfactor = 70)`,
    );
    await runner.query(
      `create table bench_item (stream_id uuid, item text, zone text not null, verdict text not null, due_at timestamptz, primary key (stream_id, item)) with (fillfactor = 70)`,
    );
    await runner.query(
      `create table bench_journal (stream_id uuid, version integer, zone text not null, what text not null, primary key (stream_id, version))`,
    );
    await runner.query(`create table bench_task (stream_id uuid primary key, zone text not null, title text not null)`);
    for (const table of ['bench_case', 'bench_item', 'bench_journal', 'bench_task']) await zoneScoped(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bench_task, bench_journal, bench_item, bench_case');
  }
}

interface BenchCase {
  readonly title: string;
  readonly items: Readonly<
    Record<string, { readonly verdict: string; readonly dueAt: number; readonly note: string; readonly basis: string }>
  >;
  readonly passed: boolean;
}
type BenchCaseEvent =
  | { readonly type: 'Opened'; readonly title: string; readonly dueAt: number }
  | { readonly type: 'ItemDecided'; readonly item: string; readonly by: string }
  | { readonly type: 'Passed' };

const ItemDecided = defineEvent({
  service: 'approval',
  name: 'bench-item-decided',
  version: 1,
  description: 'Bench.',
  schema: z.object({ item: z.string() }),
});
const CasePassed = defineEvent({
  service: 'approval',
  name: 'bench-case-passed',
  version: 1,
  description: 'Bench.',
  schema: z.object({ title: z.string() }),
});

const openItems = (state: BenchCase): number =>
  Object.values(state.items).filter((item) => item.verdict === 'open').length;

function evolve(state: BenchCase, event: BenchCaseEvent): BenchCase {
  switch (event.type) {
    case 'Opened': {
      const item = { verdict: 'open', dueAt: event.dueAt, note: NOTE.repeat(2), basis: NOTE };
      return { ...state, title: event.title, items: Object.fromEntries(ITEMS.map((name) => [name, item])) };
    }
    case 'ItemDecided': {
      const item = state.items[event.item];
      return item ? { ...state, items: { ...state.items, [event.item]: { ...item, verdict: 'agreed' } } } : state;
    }
    case 'Passed':
      return { ...state, passed: true };
    default:
      return assertNever(event);
  }
}

/** A case with six items, each with its clock and its row; a state of some 3 kB as real ones have. */
export const benchCase = defineAggregate<BenchCase, BenchCaseEvent>({
  type: 'bench-case',
  initial: { title: '', items: {}, passed: false },
  evolve,
  rows: [
    rowTable(BenchCaseRow, (state: BenchCase) => [
      { title: state.title, open_items: openItems(state), passed: state.passed },
    ]),
    rowTable(BenchItemRow, (state: BenchCase) =>
      Object.entries(state.items).map(([item, { verdict, dueAt }]) => ({
        item,
        verdict,
        due_at: verdict === 'open' ? dueAt : null,
      })),
    ),
  ],
  entries: [entryTable(BenchJournalEntry, (event: BenchCaseEvent) => ({ what: event.type }))],
  deadlines: (state) =>
    Object.entries(state.items)
      .filter(([, { verdict }]) => verdict === 'open')
      .map(([item, { dueAt }]) => ({ key: `item-limit/${item}`, kind: 'item-limit', dueAt })),
  publish: (event, { state }) => {
    if (event.type === 'ItemDecided') return [publicEvent(ItemDecided, { item: event.item })];
    return event.type === 'Passed' ? [publicEvent(CasePassed, { title: state.title })] : [];
  },
});

/** What the land service does about a passed case: a task of its own, on a stream of its own. */
export const landTask = defineAggregate<
  { readonly title: string },
  { readonly type: 'TaskOpened'; readonly title: string }
>({
  type: 'bench-task',
  initial: { title: '' },
  evolve: (_state, event) => ({ title: event.title }),
  rows: [rowTable(BenchTaskRow, (state: { readonly title: string }) => [{ title: state.title }])],
});

const happened = (...events: BenchCaseEvent[]): Decision<BenchCaseEvent> => Ok(events);

export const openBenchCase = defineCommand({
  name: 'bench.open-case',
  aggregate: benchCase,
  schema: z.strictObject({ caseId: z.uuid(), projectId: z.uuid(), title: z.string() }),
  target: (c) => c.caseId,
  starts: (c) => ({ projectId: c.projectId }),
  decide: (_state, c, _policies, now) => happened({ type: 'Opened', title: c.title, dueAt: now + 864_000_000 }),
});

export const decideBenchItem = defineCommand({
  name: 'bench.decide-item',
  aggregate: benchCase,
  schema: z.strictObject({ caseId: z.uuid(), item: z.string() }),
  target: (c) => c.caseId,
  decide: (state, c) => {
    if (state.items[c.item]?.verdict !== 'open') return refuse('APPROVAL.ITEM_ALREADY_DECIDED');
    const decided: BenchCaseEvent = { type: 'ItemDecided', item: c.item, by: c.by.kind };
    return openItems(state) === 1 ? happened(decided, { type: 'Passed' }) : happened(decided);
  },
  answer: (state) => ({ passed: state.passed }),
});

export const openLandTask = defineCommand({
  name: 'bench.open-task',
  aggregate: landTask,
  schema: z.strictObject({ taskId: z.uuid(), projectId: z.uuid(), title: z.string() }),
  target: (c) => c.taskId,
  starts: (c) => ({ projectId: c.projectId }),
  decide: (_state, c) => Ok([{ type: 'TaskOpened' as const, title: c.title }]),
});

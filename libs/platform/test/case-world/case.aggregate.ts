import { assertNever, refuse, Ok, type Decision, type Evolve } from '@luodi/domain';
import { defineEvent } from '@luodi/contracts';
import { defineAggregate, entryTable, publicEvent, rowTable } from '../../src/commands';
import { z } from 'zod';
import { TestCaseItemRow, TestCaseRow, TestJournalEntry } from './case.rows';

export interface TestItem {
  readonly verdict: 'open' | 'agreed' | 'overdue';
  readonly dueAt: number;
}

export interface TestCase {
  readonly title: string;
  readonly openedAt: number;
  readonly claim: string | null;
  readonly slot: string | null;
  readonly items: Readonly<Record<string, TestItem>>;
  readonly passed: boolean;
  readonly padding: string;
}

export type TestCaseEvent =
  | {
      readonly type: 'Opened';
      readonly title: string;
      readonly at: number;
      readonly items: Readonly<Record<string, number>>;
      readonly padding: string;
    }
  | { readonly type: 'ItemDecided'; readonly item: string }
  | { readonly type: 'ItemOverdue'; readonly item: string }
  | { readonly type: 'ItemMoved'; readonly item: string; readonly dueAt: number }
  | { readonly type: 'Claimed'; readonly claim: string | null }
  | { readonly type: 'Slotted'; readonly slot: string }
  | { readonly type: 'Renamed'; readonly title: string }
  | { readonly type: 'Padded'; readonly padding: string }
  | { readonly type: 'Passed' };

export const CasePassedV1 = defineEvent({
  service: 'approval',
  name: 'test-case-passed',
  version: 1,
  description: 'A case of the tests passed.',
  schema: z.object({ title: z.string(), items: z.number().int() }),
});

export const ItemDecidedV1 = defineEvent({
  service: 'approval',
  name: 'test-item-decided',
  version: 1,
  description: 'An item of a case of the tests was decided.',
  schema: z.object({ item: z.string() }),
});

export const initialCase: TestCase = {
  title: '',
  openedAt: 0,
  claim: null,
  slot: null,
  items: {},
  passed: false,
  padding: '',
};

const withItem = (state: TestCase, item: string, change: Partial<TestItem>): TestCase => ({
  ...state,
  items: { ...state.items, [item]: { ...(state.items[item] ?? { verdict: 'open', dueAt: 0 }), ...change } },
});

/** The case after an event. */
export const evolveCase: Evolve<TestCase, TestCaseEvent> = (state, event) => {
  switch (event.type) {
    case 'Opened': {
      const items = Object.fromEntries(
        Object.entries(event.items).map(([item, dueAt]) => [item, { verdict: 'open' as const, dueAt }]),
      );
      return { ...state, title: event.title, openedAt: event.at, items, padding: event.padding };
    }
    case 'ItemDecided':
      return withItem(state, event.item, { verdict: 'agreed' });
    case 'ItemOverdue':
      return withItem(state, event.item, { verdict: 'overdue' });
    case 'ItemMoved':
      return withItem(state, event.item, { dueAt: event.dueAt });
    case 'Claimed':
      return { ...state, claim: event.claim };
    case 'Slotted':
      return { ...state, slot: event.slot };
    case 'Renamed':
      return { ...state, title: event.title };
    case 'Padded':
      return { ...state, padding: event.padding };
    case 'Passed':
      return { ...state, passed: true };
    default:
      return assertNever(event);
  }
};

const openOf = (state: TestCase): number => Object.values(state.items).filter((item) => item.verdict === 'open').length;

export const testCase = defineAggregate<TestCase, TestCaseEvent>({
  type: 'test-case',
  initial: initialCase,
  evolve: evolveCase,
  rows: [
    rowTable(TestCaseRow, (state: TestCase) => [
      {
        title: state.title,
        open_items: openOf(state),
        claim: state.claim,
        slot: state.slot,
        area_m2: '66666.6667',
        invested_fen: '123456789012345678',
        opened_on: '2026-03-02',
        opened_at: state.openedAt,
        passed: state.passed,
        facts: { items: Object.keys(state.items) },
      },
    ]),
    rowTable(TestCaseItemRow, (state: TestCase) => {
      if (state.title === 'rows throw') throw new Error('a bug in rows');
      return Object.entries(state.items)
        .filter(([, item]) => item.verdict !== 'overdue')
        .map(([item, { verdict, dueAt }]) => ({ item, verdict, due_at: verdict === 'open' ? dueAt : null }));
    }),
  ],
  entries: [
    entryTable(TestJournalEntry, (event: TestCaseEvent) =>
      event.type === 'Padded' ? undefined : { what: event.type },
    ),
  ],
  deadlines: (state) => {
    if (state.title === 'deadlines throw') throw new Error('a bug in deadlines');
    return Object.entries(state.items)
      .filter(([, item]) => item.verdict === 'open')
      .map(([item, { dueAt }]) => ({ key: `item-limit/${item}`, kind: 'item-limit', dueAt }));
  },
  publish: (event, { state }) => {
    if (state.title === 'publish throws') throw new Error('a bug in publish');
    if (event.type === 'ItemDecided') return [publicEvent(ItemDecidedV1, { item: event.item })];
    return event.type === 'Passed'
      ? [publicEvent(CasePassedV1, { title: state.title, items: Object.keys(state.items).length })]
      : [];
  },
  constraints: { test_case_claim: 'LAND.PARCEL_TAKEN' },
});

/** Decides one item; the last one passes the case. */
export const decideItemRule = (state: TestCase, item: string): Decision<TestCaseEvent> => {
  const known = state.items[item];
  if (!known) return refuse('APPROVAL.ITEM_UNKNOWN', { item });
  if (known.verdict !== 'open') return refuse('APPROVAL.ITEM_ALREADY_DECIDED', { item });
  const decided: TestCaseEvent = { type: 'ItemDecided', item };
  return Ok(openOf(state) === 1 ? [decided, { type: 'Passed' as const }] : [decided]);
};

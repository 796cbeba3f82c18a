import { Ok, refuse, type Decision } from '@luodi/domain';
import { defineCommand, defineDeadline } from '../../src/commands';
import { z } from 'zod';
import { decideItemRule, testCase, type TestCaseEvent } from './case.aggregate';

const caseId = z.uuid();
const happened = (...events: TestCaseEvent[]): Decision<TestCaseEvent> => Ok(events);
export const SIX = ['EIA', 'FIRE', 'LAND', 'PLAN', 'SAFE', 'WATER'];

export const openCase = defineCommand({
  name: 'test.open-case',
  aggregate: testCase,
  schema: z.strictObject({
    caseId,
    projectId: z.uuid(),
    title: z.string(),
    dueInMs: z.number().optional(),
    padding: z.string().optional(),
  }),
  target: (c) => c.caseId,
  starts: (c) => ({ projectId: c.projectId }),
  decide: (state, c, _policies, now) => {
    if (state.openedAt) return refuse('COMMON.ALREADY_EXISTS');
    const items = Object.fromEntries(SIX.map((item) => [item, now + (c.dueInMs ?? 864_000_000)]));
    return happened({ type: 'Opened', title: c.title, at: now, items, padding: c.padding ?? '' });
  },
  answer: (state) => ({ items: Object.keys(state.items).length }),
});

export const decideItem = defineCommand({
  name: 'test.decide-item',
  aggregate: testCase,
  schema: z.strictObject({ caseId, item: z.string(), note: z.string().optional() }),
  target: (c) => c.caseId,
  decide: (state, c) => {
    if (c.item === 'BUG') throw new Error('a bug in decide');
    return decideItemRule(state, c.item);
  },
  answer: (state) => ({ passed: state.passed }),
});

export const moveItem = defineCommand({
  name: 'test.move-item',
  aggregate: testCase,
  schema: z.strictObject({ caseId, item: z.string(), dueAt: z.number().int() }),
  target: (c) => c.caseId,
  decide: (_state, c) => happened({ type: 'ItemMoved', item: c.item, dueAt: c.dueAt }),
});

export const claim = defineCommand({
  name: 'test.claim',
  aggregate: testCase,
  schema: z.strictObject({ caseId, claim: z.string().nullable() }),
  target: (c) => c.caseId,
  decide: (_state, c) => happened({ type: 'Claimed', claim: c.claim }),
});

export const slot = defineCommand({
  name: 'test.slot',
  aggregate: testCase,
  schema: z.strictObject({ caseId, slot: z.string() }),
  target: (c) => c.caseId,
  decide: (_state, c) => happened({ type: 'Slotted', slot: c.slot }),
});

export const rename = defineCommand({
  name: 'test.rename',
  aggregate: testCase,
  schema: z.strictObject({ caseId, title: z.string() }),
  target: (c) => c.caseId,
  decide: (_state, c) => happened({ type: 'Renamed', title: c.title }),
});

export const pad = defineCommand({
  name: 'test.pad',
  aggregate: testCase,
  schema: z.strictObject({ caseId, bytes: z.number().int() }),
  target: (c) => c.caseId,
  decide: (_state, c) => happened({ type: 'Padded', padding: 'x'.repeat(c.bytes) }),
});

export const applyLimit = defineCommand({
  name: 'test.apply-limit',
  aggregate: testCase,
  schema: z.strictObject({ caseId }),
  target: (c) => c.caseId,
  policies: () => ({ limit: { kind: 'limit', scope: 'zone-a', schema: z.object({ title: z.string() }) } }),
  decide: (_state, _c, { limit }) => happened({ type: 'Renamed', title: `${limit.content.title} v${limit.version}` }),
});

export const expireItem = defineCommand({
  name: 'test.expire-item',
  aggregate: testCase,
  schema: z.strictObject({ caseId, item: z.string() }),
  target: (c) => c.caseId,
  decide: (state, c) =>
    state.title === 'never expires'
      ? refuse('APPROVAL.ITEM_ALREADY_DECIDED', { item: c.item })
      : happened({ type: 'ItemOverdue', item: c.item }),
});

export const itemLimit = defineDeadline({
  command: expireItem,
  kind: 'item-limit',
  payload: (deadline) => ({ caseId: deadline.streamId, item: deadline.key.split('/')[1] ?? '' }),
});

import { defineEvent } from '@luodi/contracts';
import { z } from 'zod';
import { publicEvent } from '..';
import { envelopeOf } from './envelope';

const Told = defineEvent({
  service: 'approval',
  name: 'told',
  version: 1,
  description: 'Spec.',
  schema: z.object({ text: z.string() }),
});
const facts = { streamId: '7d5f2d57-3a35-4a5e-9b1d-2f4f6a0b8c11', zone: 'east', projectId: 'p', version: 1 };
const cause = {
  service: 'approval',
  aggregateType: 'case',
  context: { key: 'k', by: { kind: 'system', service: 'approval' }, zones: ['east'], correlationId: 'c' },
  now: 0,
} as const;
const told = (text: string) => envelopeOf(publicEvent(Told, { text }), 0, facts, cause);

it('P14: an event of more than 64 KiB is not published, counted in bytes and not in characters', () => {
  expect(told('字'.repeat(20_000)).json).toContain('字');
  expect(() => told('字'.repeat(22_000))).toThrow('larger than 65536 bytes');
  expect(() => told('x'.repeat(66_000))).toThrow('publish references');
});

it('does not publish what its contract does not allow', () => {
  expect(() => told(1 as unknown as string)).toThrow('does not fit its contract');
});

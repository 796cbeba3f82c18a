import { jest } from '@jest/globals';
import type { BusStatus } from '../messaging';
import { silentLogger } from '../telemetry';
import { watchProgress } from './watchdog';

const LOOK_MS = 5000;
let status: BusStatus;
let ended: number;
let stop: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  status = { connected: true, progressing: true };
  ended = 0;
  stop = watchProgress({ status: () => status, logger: silentLogger(), end: () => void (ended += 1), lookMs: LOOK_MS });
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

it('ends a process whose consumers make no progress, although it is connected (P04, F32)', () => {
  jest.advanceTimersByTime(10 * LOOK_MS);
  expect(ended).toBe(0);
  status = { connected: true, progressing: false, detail: 'group land makes no progress' };
  jest.advanceTimersByTime(2 * LOOK_MS);
  expect(ended).toBe(1);
  jest.advanceTimersByTime(10 * LOOK_MS);
  expect(ended).toBe(1);
});

it('forgives a moment without progress, and a broker that is away', () => {
  status = { connected: true, progressing: false };
  jest.advanceTimersByTime(LOOK_MS);
  status = { connected: false, progressing: true };
  jest.advanceTimersByTime(10 * LOOK_MS);
  expect(ended).toBe(0);
});

it('is silent once it is stopped', () => {
  stop();
  status = { connected: true, progressing: false };
  jest.advanceTimersByTime(10 * LOOK_MS);
  expect(ended).toBe(0);
});

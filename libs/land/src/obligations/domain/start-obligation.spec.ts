import { endOfDay, fold, startOfDay, systemActor } from '@luodi/domain';
import { given } from '@luodi/testing';
import { publishStartObligation } from '../publishing/start-obligation.publisher';
import { startObligationRows } from '../rows/start-obligation.row';
import { detectOverdue } from './detect-overdue';
import { extendStart } from './extend-start';
import { recogniseIdle } from './recognise-idle';
import { recordStart } from './record-start';
import { emptyStartObligation, evolveStartObligation, type StartObligation } from './start-obligation';
import { startObligationDeadlines } from './start-obligation.deadlines';
import type { StartObligationEvent } from './start-obligation.events';

const id = '00000001-3c1d-5b7a-8e2f-6d5c4b3a2f10';
const by = systemActor('land');
const opened = (agreedStartOn: string): StartObligationEvent => ({
  type: 'ObligationOpened',
  supplyId: id,
  parcelId: id,
  parcelNumber: 'P-1',
  areaM2: '20000',
  priceFen: '3250000000',
  termYears: 50,
  deliveredOn: '2023-08-29',
  termEndsOn: '2073-08-29',
  agreedStartOn,
});
const reminders = { content: { startDays: [-60, 0, 90], termMonthsBefore: [12] } };
const rules = { initial: emptyStartObligation, evolve: evolveStartObligation };
const situation = (...events: StartObligationEvent[]) => given<StartObligation, StartObligationEvent>(rules, ...events);
const command = { obligationId: id };
const stateOf = (...events: StartObligationEvent[]) => fold(evolveStartObligation, emptyStartObligation, events);

describe('the clocks of a start obligation', () => {
  it('are 00:10 on the day after the agreed start, and the ends of both anniversaries, 29 February included (T11)', () => {
    expect(startObligationDeadlines(stateOf(opened('2024-02-29')))).toEqual([
      { key: 'start-overdue', kind: 'start-overdue', dueAt: startOfDay('2024-03-01') + 600_000 },
      { key: 'idle-1y', kind: 'idle-1y', dueAt: startOfDay('2025-03-01') },
      { key: 'idle-2y', kind: 'idle-2y', dueAt: startOfDay('2026-03-01') },
    ]);
  });

  it('stop with a verified start, also one told before the handover', () => {
    const started: StartObligationEvent = { type: 'StartRecorded', on: '2024-01-10' };
    expect(startObligationDeadlines(stateOf(opened('2024-02-29'), started))).toEqual([]);
    expect(startObligationDeadlines(stateOf(started, opened('2024-02-29')))).toEqual([]);
    situation(opened('2024-02-29'), started)
      .when(recordStart, { projectId: id, on: '2024-01-11' }, {}, 0)
      .thenFails('LAND.ALREADY_STARTED');
  });

  it('restart from the new day after an extension of at most a year, asked for in time and once (T9)', () => {
    const policies = { idle: { content: { extensionAskedDaysBefore: 30 } }, reminders };
    const now = startOfDay('2024-01-31');
    const ask = { projectId: id, newStartOn: '2025-02-28', agreementNumber: 'BC-1', askedOn: '2024-01-30' };
    const extended = situation(opened('2024-02-29'))
      .when(extendStart, ask, policies, now)
      .then(expect.objectContaining({ to: '2025-02-28' }));
    expect(startObligationDeadlines(extended)[0]?.dueAt).toBe(startOfDay('2025-03-01') + 600_000);
    situation(opened('2024-02-29'))
      .when(extendStart, { ...ask, newStartOn: '2025-03-01' }, policies, now)
      .thenFails('LAND.EXTENSION_TOO_LONG');
    situation(opened('2024-02-29'))
      .when(extendStart, { ...ask, askedOn: '2024-01-31' }, policies, now)
      .thenFails('LAND.EXTENSION_TOO_LATE');
    const before: StartObligationEvent = {
      type: 'StartExtended',
      from: '2024-02-29',
      to: '2024-06-01',
      agreementNumber: 'BC-0',
      by,
    };
    situation(opened('2024-02-29'), before).when(extendStart, ask, policies, now).thenFails('LAND.EXTENSION_USED');
  });
});

describe('what the clocks find', () => {
  const overdue: StartObligationEvent = { type: 'StartOverdueDetected', agreedStartOn: '2024-03-15', on: '2024-03-16' };

  it('is an overdue start on the day after, told once (S088)', () => {
    situation(opened('2024-03-15'))
      .when(detectOverdue, command, {}, endOfDay('2024-03-15') - 1)
      .thenFails('LAND.THRESHOLD_NOT_REACHED');
    situation(opened('2024-03-15')).when(detectOverdue, command, {}, endOfDay('2024-03-15')).then(overdue);
    situation(opened('2024-03-15'), overdue)
      .when(detectOverdue, command, {}, endOfDay('2024-03-15'))
      .thenFails('LAND.THRESHOLD_NOT_REACHED');
  });

  it('is idle land after the anniversary has ended: fee, then free taking-back, negotiated for a government cause', () => {
    const first: StartObligationEvent = {
      type: 'IdleLandRecognised',
      status: 'IDLE_1Y',
      route: 'FEE_20PCT',
      agreedStartOn: '2024-03-15',
      on: '2025-03-16',
    };
    const flagged: StartObligationEvent = { type: 'GovernmentCauseFlagged', cause: 'FORCE_MAJEURE', proof: '洪水', by };
    situation(opened('2024-03-15'))
      .when(recogniseIdle, command, {}, endOfDay('2025-03-15') - 1)
      .thenFails('LAND.THRESHOLD_NOT_REACHED');
    situation(opened('2024-03-15')).when(recogniseIdle, command, {}, endOfDay('2025-03-15')).then(first);
    situation(opened('2024-03-15'), first)
      .when(recogniseIdle, command, {}, endOfDay('2026-03-15'))
      .then(expect.objectContaining({ status: 'IDLE_2Y', route: 'TAKE_BACK_FREE' }));
    situation(opened('2024-03-15'), flagged)
      .when(recogniseIdle, command, {}, endOfDay('2026-03-15'))
      .then(expect.objectContaining({ route: 'NEGOTIATED_ART12' }));
  });

  it('goes out as its contract says, and stands in one row', () => {
    const state = stateOf(opened('2024-03-15'), overdue);
    const stream = { streamId: id, zone: 'z', projectId: id, version: 2 };
    const [published] = publishStartObligation(overdue, { ...stream, at: 0, state });
    expect(() => published?.contract.schema.parse(published.data)).not.toThrow();
    expect(published?.contract.type).toBe('luodi.land.start-overdue.v1');
    expect(startObligationRows(state, stream)).toEqual([
      expect.objectContaining({ status: 'NOT_YET', agreed_start_on: '2024-03-15' }),
    ]);
  });
});

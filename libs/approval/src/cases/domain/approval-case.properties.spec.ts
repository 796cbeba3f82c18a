import { addDays, dayOf, endOfDay, fold, startOfDay, type Actor, type Decision, type Instant } from '@luodi/domain';
import fc from 'fast-check';
import { admitted, calendar2027, person, policies, started } from '../../../test/case-history';
import { ITEMS, MATERIALS, PROJECT_CODE, STAGE } from '../../../test/scenario';
import { evolve, initial, type ApprovalCase, type StageRun } from './approval-case';
import { caseDeadlines, timedItem } from './approval-case.deadlines';
import type { ApprovalCaseEvent } from './approval-case.events';
import { askItemCorrection } from './ask-item-correction';
import type { CaseItem } from './case-item';
import { decideItem } from './decide-item';
import { deemAccepted } from './deem-accepted';
import { endItemCorrection } from './end-item-correction';
import { endSpecialProcedure } from './end-special-procedure';
import { expireItem } from './expire-item';
import { extendItem } from './extend-item';
import { openStage } from './open-stage';
import { overrunProcedure } from './overrun-procedure';
import { receiveApplication } from './receive-application';
import { recomputeClocks } from './recompute-clocks';
import { startSpecialProcedure } from './start-special-procedure';
import { warnItem } from './warn-item';
import { withdrawStage } from './withdraw-stage';

const CODES = Object.keys(ITEMS);
const KINDS = ['HEARING', 'EXPERT_REVIEW', 'APPRAISAL'] as const;
const clerk = person('window', 'window-clerk');
const published = { ...policies, calendar: { scope: 'CN', version: 2, source: '', content: calendar2027 } };
const everyPower = { devolution: undefined };

/** One thing that happens: some days pass, then somebody asks for something. */
interface Step {
  readonly days: number;
  readonly act: number;
  readonly item: number;
  readonly detail: number;
}

type Asked = (state: ApprovalCase, now: Instant) => Decision<ApprovalCaseEvent>;

function asked({ act, item, detail }: Step): Asked {
  const itemCode = CODES[item % CODES.length] ?? '';
  const by: Actor = person(ITEMS[itemCode] ?? '', 'stage-lead');
  const target = { stage: STAGE, itemCode, by };
  const papers = { stage: STAGE, projectCode: PROJECT_CODE, by: clerk, factsUnchanged: detail % 2 === 0 };
  const kind = KINDS[detail % KINDS.length] ?? 'HEARING';
  const procedure = { kind, ground: '程序', expectedWorkdays: 1 + (detail % 12), noticeNumber: '1' };
  const result = detail % 6 === 0 ? ('REFUSE' as const) : ('PASS' as const);
  const defects = [{ material: 'SITE_PLAN', defect: '缺', basis: '法', howToFix: '补' }];
  const pass: Asked = (s, now) => decideItem(s, { ...target, result: 'PASS', opinion: '同意' }, everyPower, now);
  const withdraw: Asked = (s, now) => withdrawStage(s, { stage: STAGE, reason: '撤回', by: clerk }, {}, now);
  const acts: readonly Asked[] = [
    (s, now) => openStage(s, { ...papers, materials: MATERIALS }, policies, now),
    (s, now) => receiveApplication(s, { ...papers, materials: MATERIALS.slice(detail % 3) }, policies, now),
    (s, now) => decideItem(s, { ...target, result, opinion: '意见' }, everyPower, now),
    ...Array.from({ length: 10 }, () => pass),
    (s, now) => startSpecialProcedure(s, { ...target, ...procedure }, policies, now),
    (s, now) => endSpecialProcedure(s, target, policies, now),
    (s, now) => extendItem(s, { ...target, reason: '复杂' }, policies, now),
    (s, now) => askItemCorrection(s, { ...target, defects, whyNotVisible: '现场', noticeNumber: '1' }, policies, now),
    (s, now) => endItemCorrection(s, { ...target, received: [] }, policies, now),
    detail % 8 === 0 ? withdraw : pass,
    (s) => recomputeClocks(s, target, detail % 2 === 0 ? published : policies),
  ];
  return acts[act % acts.length] ?? (() => ({ ok: true, value: [] }));
}

const FIRE = { 'item-warning': warnItem, 'item-limit': expireItem, 'special-procedure': overrunProcedure } as const;

/** Fires every timer that is due, as the sweeper does, until none is. */
function swept(
  state: ApprovalCase,
  now: Instant,
  record: (events: readonly ApprovalCaseEvent[]) => ApprovalCase,
): ApprovalCase {
  let current = state;
  for (let firings = 0; firings < 200; firings++) {
    const timer = caseDeadlines(current).find(({ dueAt }) => dueAt <= now);
    if (!timer) return current;
    const command = { ...timedItem(timer.key), by: { kind: 'system', service: 'approval' } as const };
    const decision =
      timer.kind === 'correction-notice'
        ? deemAccepted(current, command, policies, now)
        : FIRE[timer.kind](current, command, {}, now);
    if (!decision.ok || decision.value.length === 0) throw new Error(`${timer.key} fires and nothing happens`);
    current = record(decision.value);
  }
  throw new Error('the timers turn for ever');
}

interface Seen {
  readonly before: ApprovalCase;
  readonly events: readonly ApprovalCaseEvent[];
  readonly after: ApprovalCase;
  readonly now: Instant;
}

/** Plays steps from an admitted project, with the timers between them, and hands every commit to a check. */
function play(steps: readonly Step[], check: (seen: Seen) => void): readonly ApprovalCaseEvent[] {
  const history: ApprovalCaseEvent[] = [started, admitted];
  let state = fold(evolve, initial, history);
  // Half of the plays run into a year whose calendar is published on the way.
  let day = (steps[1]?.detail ?? 0) % 2 === 0 ? '2026-03-02' : '2026-11-20';
  for (const step of steps) {
    day = addDays(day, step.days);
    const now = startOfDay(day) + 36_000_000;
    const commit = (events: readonly ApprovalCaseEvent[]): ApprovalCase => {
      const before = state;
      state = events.reduce(evolve, state);
      history.push(...events);
      check({ before, events, after: state, now });
      return state;
    };
    swept(state, now, commit);
    const decision = asked(step)(state, now);
    if (decision.ok && decision.value.length > 0) commit(decision.value);
  }
  return history;
}

const runOf = (state: ApprovalCase): StageRun | undefined =>
  state.phase === 'NONE' ? undefined : state.stages.find(({ stage }) => stage === STAGE);
const itemsOf = (state: ApprovalCase): ReadonlyMap<string, CaseItem> =>
  new Map(runOf(state)?.items.map((item) => [item.itemCode, item]));

const steps = fc.array(fc.record({ days: fc.nat(6), act: fc.nat(19), item: fc.nat(5), detail: fc.nat(30) }), {
  minLength: 5,
  maxLength: 60,
});
const holds = (check: (seen: Seen) => void, whole?: (history: readonly ApprovalCaseEvent[]) => void): void =>
  fc.assert(
    fc.property(steps, (played) => {
      const history = play([{ days: 0, act: 0, item: 0, detail: 0 }, ...played], check);
      whole?.(history);
    }),
    { numRuns: 100 },
  );

describe('whatever is asked in whatever order, with timers between', () => {
  it('an item is told overdue at most once per due day, and never before it has passed (CLK-16, S039)', () => {
    holds(
      ({ events, now }) => {
        for (const event of events)
          if (event.type === 'ItemOverdue') expect(now).toBeGreaterThanOrEqual(endOfDay(event.dueOn));
      },
      (history) => {
        let round = 0;
        const told = history.flatMap((event) => {
          if (event.type === 'StageOpened') round = event.round;
          return event.type === 'ItemOverdue' ? [`${round}/${event.itemCode}/${event.dueOn}`] : [];
        });
        const movedBack = history.some(({ type }) => type === 'ClocksRecomputed');
        if (!movedBack) expect(new Set(told).size).toBe(told.length);
      },
    );
  });

  it('an act on one item leaves every other item byte for byte as it was while the stage runs (ACT-02, GOV-03)', () => {
    holds(({ before, events, after }) => {
      const [event] = events;
      if (!event || !('itemCode' in event) || runOf(after)?.status !== 'RUNNING') return;
      const old = itemsOf(before);
      for (const [code, item] of itemsOf(after))
        if (code !== event.itemCode) expect(JSON.stringify(item)).toBe(JSON.stringify(old.get(code)));
    });
  });

  it('a stage joins once a round: it ends by one pass, one refusal or one withdrawal, and passes only by passes (S038)', () => {
    holds(
      ({ after }) => {
        const run = runOf(after);
        if (run?.status === 'PASSED')
          expect(run.items.every(({ status }) => status === 11 || status === 12)).toBe(true);
        if (run?.status === 'RUNNING') expect(run.items.some(({ status }) => status >= 6 && status <= 10)).toBe(true);
        if (run && run.status !== 'RUNNING') expect(run.items.every(({ status }) => status >= 11)).toBe(true);
      },
      (history) => {
        const opened = history.filter(({ type }) => type === 'StageOpened').length;
        const ends = history.filter(({ type }) => ['StagePassed', 'StageRefused', 'StageWithdrawn'].includes(type));
        expect([opened, opened - 1]).toContain(ends.length);
      },
    );
  });

  it('an ended item has no open pause and no timer, and its answer never changes in its round', () => {
    holds(({ before, after }) => {
      const timers = caseDeadlines(after).map(({ key }) => timedItem(key).itemCode);
      const old = runOf(before)?.round === runOf(after)?.round ? itemsOf(before) : new Map<string, CaseItem>();
      for (const [code, item] of itemsOf(after)) {
        if (item.status < 11) continue;
        expect(item.pauses.every(({ to }) => to !== undefined)).toBe(true);
        expect(timers).not.toContain(code);
        const answered = old.get(code);
        if (answered && answered.status >= 11) expect(item).toEqual(answered);
      }
    });
  });

  it('an event says the truth about its day: nothing is dated after the moment it happens', () => {
    holds(({ events, now }) => {
      for (const event of events) if ('on' in event) expect(event.on <= dayOf(now)).toBe(true);
    });
  });

  it('the plays reach every kind of end and every kind of timer, so that the rules above say something', () => {
    const first = { days: 0, act: 0, item: 0, detail: 0 };
    const plays = fc
      .sample(steps, { numRuns: 200, seed: 7 })
      .map((played) => play([first, ...played], () => undefined));
    const reached = new Set(plays.flat().map(({ type }) => type));
    const wanted = [
      'StagePassed',
      'StageRefused',
      'StageWithdrawn',
      'ItemWarned',
      'ItemOverdue',
      'SpecialProcedureOverran',
    ];
    for (const type of [...wanted, 'ClocksRecomputed', 'ItemCorrectionEnded', 'ItemExtended', 'ApplicationReceived'])
      expect(reached).toContain(type);
  });
});

import { endOfDay, PUBLISHED_CALENDARS, startOfDay, systemActor } from '@luodi/domain';
import { given } from '@luodi/testing';
import fc from 'fast-check';
import { applyToCourt } from './apply-to-court';
import { approvePlan } from './approve-plan';
import { closeIdleCase } from './close-idle-case';
import { decideFee } from './decide-fee';
import { demandFee } from './demand-fee';
import { determineIdle } from './determine-idle';
import { emptyIdleCase, evolveIdleCase, type IdleCase } from './idle-case';
import { idleCaseDeadlines } from './idle-case.deadlines';
import { dueOf } from './idle-case.due';
import type { IdleCaseEvent } from './idle-case.events';
import { idleCaseStatusOf } from './idle-case.status';
import { markStepOverdue } from './mark-step-overdue';
import { notifyInvestigation } from './notify-investigation';
import { openIdleCase } from './open-idle-case';
import { publishIdle } from './publish-idle';
import { openFeeOf, recordFeePayment } from './record-fee-payment';
import { settleIdleHearing } from './settle-idle-hearing';
import { tellIdleHearing } from './tell-idle-hearing';

const by = systemActor('land');
const rules = { calendar: { version: 1, content: PUBLISHED_CALENDARS } };
const projectId = '00000000-3c1d-5b7a-8e2f-6d5c4b3a2f10';
const land = {
  projectId,
  parcelId: projectId,
  parcelNumber: 'P-1',
  priceFen: '33600000003',
  agreedStartOn: '2024-03-15',
};
const definition = { initial: emptyIdleCase, evolve: evolveIdleCase };
const idle = (...events: IdleCaseEvent[]) => given<IdleCase, IdleCaseEvent>(definition, ...events);

const opened: IdleCaseEvent = {
  type: 'IdleCaseOpened',
  parcelId: projectId,
  parcelNumber: 'P-1',
  priceFen: land.priceFen,
  agreedStartOn: land.agreedStartOn,
  route: 'FEE_20PCT',
  on: '2025-03-16',
  due: dueOf('INVESTIGATE', '2025-03-16', rules),
};
const notified: IdleCaseEvent = {
  type: 'InvestigationNotified',
  noticeNumber: 'DC',
  due: dueOf('ANSWER', '2025-03-20', rules),
  acknowledgedProvisional: false,
  by,
};
const determined = (cause: 'HOLDER' | 'GOVERNMENT' = 'HOLDER'): IdleCaseEvent => ({
  type: 'IdleDetermined',
  result: 'DETERMINED',
  documentNumber: 'RD',
  cause,
  conclusion: 'c',
  on: '2025-04-22',
  by,
});
const published: IdleCaseEvent = { type: 'IdlePublished', noticeNumber: 'GS', on: '2025-04-23', by };
const told: IdleCaseEvent = {
  type: 'IdleHearingTold',
  noticeNumber: 'TZ',
  due: dueOf('HEARING_REQUEST', '2025-04-24', rules),
  acknowledgedProvisional: false,
  by,
};
const waived: IdleCaseEvent = { type: 'IdleHearingSettled', outcome: 'WAIVED', documentNumber: 'FQ', by };
const upToHearing = [opened, notified, determined(), published, told];
const fee = {
  projectId,
  decisionNumber: 'ZJ',
  approvalNumber: 'ZF',
  servedOn: '2025-05-06',
  acknowledgeProvisional: false,
};
const decided: IdleCaseEvent = {
  type: 'FeeDecided',
  decisionNumber: 'ZJ',
  approvalNumber: 'ZF',
  feeFen: '6720000001',
  due: dueOf('PAY', '2025-05-06', rules),
  lawsuitBy: '2025-11-06',
  courtBy: '2026-02-06',
  acknowledgedProvisional: false,
  by,
};
const day = (text: string): number => startOfDay(text) + 36_000_000;

describe('a case of idle land on the fee route (53号令 5, 10, 11, 14–18; regulation 8.7)', () => {
  it('opens when the first year has ended, with thirty days to begin the check (T1)', () => {
    const open = { ...land, route: 'FEE_20PCT' as const, on: '2025-03-16' };
    const after = idle()
      .when(openIdleCase, open, rules, 0)
      .then(expect.objectContaining({ due: expect.objectContaining({ raw: '2025-04-15', on: '2025-04-15' }) }));
    expect([idleCaseStatusOf(after), idleCaseDeadlines(after)[0]?.dueAt]).toEqual([
      'SUSPECTED',
      endOfDay('2025-04-15'),
    ]);
    idle(opened).when(openIdleCase, open, rules, 0).thenFails('COMMON.ALREADY_EXISTS');
  });

  it('takes its steps in order, each with its own legal day; a make-up Sunday counts (T2, T3)', () => {
    const notify = { projectId, noticeNumber: 'DC', receivedOn: '2025-03-20', acknowledgeProvisional: false };
    const determine = {
      projectId,
      result: 'DETERMINED' as const,
      documentNumber: 'RD',
      cause: 'HOLDER' as const,
      conclusion: 'c',
    };
    idle(opened).when(determineIdle, determine, {}, day('2025-04-22')).thenFails('LAND.IDLE_STEP_ORDER');
    idle(opened)
      .when(notifyInvestigation, notify, rules, day('2025-03-20'))
      .then(expect.objectContaining({ due: expect.objectContaining({ raw: '2025-04-19', on: '2025-04-21' }) }));
    idle(opened, notified)
      .when(determineIdle, determine, {}, endOfDay('2025-04-21') - 1)
      .thenFails('LAND.HOLDER_TERM_OPEN');
    idle(opened, notified)
      .when(determineIdle, determine, {}, endOfDay('2025-04-21'))
      .then(expect.objectContaining({ result: 'DETERMINED' }));
    idle(opened, notified)
      .when(determineIdle, { ...determine, holderAnsweredOn: '2025-04-01' }, {}, day('2025-04-02'))
      .then(expect.anything());
    idle(opened, notified, determined())
      .when(publishIdle, { projectId, noticeNumber: 'GS', publishedOn: '2025-04-23' }, {}, day('2025-04-23'))
      .then(expect.anything());
    const tell = { projectId, noticeNumber: 'TZ', toldOn: '2025-04-24', acknowledgeProvisional: false };
    idle(opened, notified, determined())
      .when(tellIdleHearing, tell, rules, day('2025-04-24'))
      .thenFails('LAND.IDLE_STEP_ORDER');
    idle(opened, notified, determined(), published)
      .when(tellIdleHearing, tell, rules, day('2025-04-24'))
      .then(expect.objectContaining({ due: expect.objectContaining({ on: '2025-04-30' }) }));
  });

  it('decides no fee without the recorded hearing and its end', () => {
    idle(opened, notified, determined(), published)
      .when(decideFee, fee, rules, day('2025-05-06'))
      .thenFails('LAND.EXIT_HEARING_NOTICE_MISSING');
    idle(...upToHearing)
      .when(decideFee, fee, rules, day('2025-05-06'))
      .thenFails('LAND.EXIT_HEARING_OPEN');
    const lapse = { projectId, outcome: 'LAPSED' as const, documentNumber: 'YQ' };
    idle(...upToHearing)
      .when(settleIdleHearing, lapse, {}, endOfDay('2025-04-30') - 1)
      .thenFails('LAND.EXIT_HEARING_NOT_LAPSED');
    idle(...upToHearing)
      .when(settleIdleHearing, lapse, {}, endOfDay('2025-04-30'))
      .then(expect.anything());
  });

  it('is twenty percent of the price, exact, half-up to 分, payable in thirty days (T5), with the days of suit and court (T7, T8)', () => {
    idle(...upToHearing, waived)
      .when(decideFee, fee, rules, day('2025-05-06'))
      .then(
        expect.objectContaining({
          feeFen: '6720000001',
          lawsuitBy: '2025-11-06',
          courtBy: '2026-02-06',
          due: expect.objectContaining({ raw: '2025-06-05', on: '2025-06-05', provisional: false }),
        }),
      );
  });

  it('is refused after the second year: the land is taken back free then, and paying stops no clock', () => {
    idle(...upToHearing, waived)
      .when(decideFee, { ...fee, servedOn: '2026-03-15' }, rules, day('2026-03-15'))
      .then(expect.anything());
    idle(...upToHearing, waived)
      .when(decideFee, { ...fee, servedOn: '2026-03-16' }, rules, day('2026-03-16'))
      .thenFails('LAND.NOT_THE_FEE_ROUTE');
    idle(...upToHearing, waived, decided)
      .when(openIdleCase, { ...land, route: 'TAKE_BACK_FREE', on: '2026-03-16' }, rules, 0)
      .then({ type: 'RouteChanged', route: 'TAKE_BACK_FREE', on: '2026-03-16' });
  });

  it('is refused on a provisional day unless that is acknowledged (1.5)', () => {
    const late = { ...opened, agreedStartOn: '2025-06-01' } as IdleCaseEvent;
    const events = [late, ...upToHearing.slice(1), waived];
    const served = { ...fee, servedOn: '2026-11-20' };
    idle(...events)
      .when(decideFee, served, rules, day('2026-11-20'))
      .thenFails('LAND.PROVISIONAL_DAY');
    idle(...events)
      .when(decideFee, { ...served, acknowledgeProvisional: true }, rules, day('2026-11-20'))
      .then(expect.objectContaining({ acknowledgedProvisional: true }));
  });

  it('is paid exactly: in parts, never more than is due, each voucher once; then it is closed', () => {
    const pay = (amountFen: string, voucherNumber: string) => ({
      projectId,
      amountFen,
      voucherNumber,
      paidOn: '2025-05-20',
    });
    const base = [...upToHearing, waived, decided];
    idle(...base)
      .when(recordFeePayment, pay('6720000002', 'V1'), {}, day('2025-05-20'))
      .thenFails('LAND.FEE_OVERPAID');
    const part: IdleCaseEvent = { type: 'FeePaid', amountFen: '6720000000', voucherNumber: 'V1', on: '2025-05-20', by };
    idle(...base, part)
      .when(recordFeePayment, pay('1', 'V1'), {}, day('2025-05-20'))
      .thenFails('LAND.VOUCHER_USED');
    const after = idle(...base, part)
      .when(recordFeePayment, pay('1', 'V2'), {}, day('2025-05-20'))
      .then(expect.anything());
    expect([idleCaseStatusOf(after), openFeeOf(after), idleCaseDeadlines(after)]).toEqual(['FEE_PAID', '0', []]);
    const end = { projectId, reason: '已缴清', publicityWithdrawnOn: '2025-05-21' };
    idle(...base, part)
      .when(closeIdleCase, end, {}, day('2025-05-21'))
      .thenFails('LAND.IDLE_STEP_ORDER');
  });

  it('goes unpaid to a demand and, after suit period and ten workdays, to the court, not too late (T7, T8)', () => {
    const base = [...upToHearing, waived, decided];
    const overdue = idle(...base)
      .when(markStepOverdue, { caseId: projectId }, {}, endOfDay('2025-06-05'))
      .then(expect.objectContaining({ for: 'PAY' }));
    expect(idleCaseStatusOf(overdue)).toBe('FEE_UNPAID');
    const unpaid: IdleCaseEvent = { type: 'StepOverdue', for: 'PAY', on: '2025-06-06' };
    const apply = (appliedOn: string) => ({ projectId, applicationNumber: 'SQ', appliedOn });
    idle(...base, unpaid)
      .when(applyToCourt, apply('2025-11-10'), {}, day('2025-11-10'))
      .thenFails('LAND.COURT_TOO_EARLY');
    idle(...base, unpaid)
      .when(demandFee, { projectId, demandNumber: 'CG', servedOn: '2025-10-20' }, rules, day('2025-10-20'))
      .then(expect.objectContaining({ due: expect.objectContaining({ on: '2025-11-03' }) }));
    const demanded: IdleCaseEvent = {
      type: 'FeeDemanded',
      demandNumber: 'CG',
      due: dueOf('DEMAND', '2025-10-20', rules),
      by,
    };
    const at = (on: string) => idle(...base, unpaid, demanded).when(applyToCourt, apply(on), {}, day(on));
    at('2025-11-06').thenFails('LAND.COURT_TOO_EARLY');
    at('2025-11-07').then(expect.objectContaining({ type: 'CourtAsked' }));
    at('2026-02-06').then(expect.anything());
    at('2026-02-07').thenFails('LAND.COURT_TOO_LATE');
  });
});

describe('a negotiated disposal (53号令 8, 12)', () => {
  const events = [opened, notified, determined('GOVERNMENT'), published];
  const plan = { projectId, way: 'EXTEND_START', approvalNumber: 'PF', newStartOn: '2026-05-06' };

  it('follows from the government’s cause: no hearing, no fee, a plan with a new start within a year', () => {
    const tell = { projectId, noticeNumber: 'TZ', toldOn: '2025-05-06', acknowledgeProvisional: false };
    idle(...events)
      .when(tellIdleHearing, tell, rules, day('2025-05-06'))
      .thenFails('LAND.NOT_THE_FEE_ROUTE');
    idle(...events)
      .when(approvePlan, plan, {}, day('2025-05-06'))
      .then(expect.objectContaining({ newStartOn: '2026-05-06' }));
    idle(...events)
      .when(approvePlan, { ...plan, newStartOn: '2026-05-07' }, {}, day('2025-05-06'))
      .thenFails('LAND.EXTENSION_TOO_LONG');
    idle(...events)
      .when(approvePlan, { ...plan, newStartOn: undefined }, {}, day('2025-05-06'))
      .thenFails('LAND.NEW_START_MISSING');
    idle(...events)
      .when(approvePlan, { ...plan, way: 'PAID_TAKING_BACK', newStartOn: undefined }, {}, day('2025-05-06'))
      .then(expect.not.objectContaining({ newStartOn: expect.anything() }));
    idle(opened, notified, determined(), published)
      .when(approvePlan, plan, {}, day('2025-05-06'))
      .thenFails('LAND.NOT_THE_NEGOTIATED_ROUTE');
  });

  it('lets a new agreed start open the case again, and the old one not', () => {
    const planned: IdleCaseEvent = {
      type: 'PlanApproved',
      way: 'EXTEND_START',
      approvalNumber: 'PF',
      newStartOn: '2026-05-06',
      on: '2025-05-06',
      by,
    };
    const again = { ...land, route: 'FEE_20PCT' as const, on: '2027-05-07' };
    idle(...events, planned)
      .when(openIdleCase, again, rules, 0)
      .thenFails('COMMON.ALREADY_EXISTS');
    idle(...events, planned)
      .when(openIdleCase, { ...again, agreedStartOn: '2026-05-06' }, rules, 0)
      .then(expect.objectContaining({ agreedStartOn: '2026-05-06' }));
  });
});

describe('any order of acts and days', () => {
  it('never decides a fee without finding, publicity and settled hearing, nor for another route, nor in another amount', () => {
    const act = fc.record({
      kind: fc.integer({ min: 0, max: 11 }),
      on: fc.integer({ min: 0, max: 1200 }),
      flag: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), fc.bigInt({ min: 1n, max: 10n ** 12n }), (acts, price) => {
        let state = idle({ ...opened, priceFen: price.toString() } as IdleCaseEvent).state;
        const history: IdleCaseEvent[] = [];
        for (const { kind, on: offset, flag } of acts) {
          const now = startOfDay('2025-03-16') + offset * 86_400_000;
          const on = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
          const c = { projectId, caseId: projectId, by };
          const decisions = [
            () =>
              notifyInvestigation(
                state,
                { ...c, noticeNumber: 'n', receivedOn: on, acknowledgeProvisional: true },
                rules,
                now,
              ),
            () =>
              determineIdle(
                state,
                {
                  ...c,
                  result: 'DETERMINED',
                  documentNumber: 'n',
                  cause: flag ? 'HOLDER' : 'GOVERNMENT',
                  conclusion: 'c',
                  holderAnsweredOn: on,
                },
                {},
                now,
              ),
            () => publishIdle(state, { ...c, noticeNumber: 'n', publishedOn: on }, {}, now),
            () =>
              tellIdleHearing(state, { ...c, noticeNumber: 'n', toldOn: on, acknowledgeProvisional: true }, rules, now),
            () => settleIdleHearing(state, { ...c, outcome: flag ? 'WAIVED' : 'LAPSED', documentNumber: 'n' }, {}, now),
            () =>
              decideFee(
                state,
                { ...c, decisionNumber: 'n', approvalNumber: 'a', servedOn: on, acknowledgeProvisional: true },
                rules,
                now,
              ),
            () =>
              recordFeePayment(
                state,
                { ...c, amountFen: flag ? openFeeOf(state) : '1', paidOn: on, voucherNumber: `${history.length}` },
                {},
                now,
              ),
            () => markStepOverdue(state, c, {}, now),
            () => demandFee(state, { ...c, demandNumber: 'n', servedOn: on }, rules, now),
            () => applyToCourt(state, { ...c, applicationNumber: 'n', appliedOn: on }, {}, now),
            () =>
              openIdleCase(
                state,
                { ...land, priceFen: price.toString(), route: flag ? 'TAKE_BACK_FREE' : 'FEE_20PCT', on, by },
                rules,
              ),
            () => closeIdleCase(state, { ...c, reason: 'r', publicityWithdrawnOn: on }, {}, now),
          ] as readonly (() => { ok: boolean; value?: readonly IdleCaseEvent[] })[];
          const decision = decisions[kind]?.();
          if (!decision?.ok) continue;
          for (const event of decision.value ?? []) {
            if (event.type === 'FeeDecided') {
              expect([state.determined?.cause, state.publishedOn !== undefined, state.hearing?.settled]).toEqual([
                'HOLDER',
                true,
                true,
              ]);
              expect(event.due.from > '2025-03-15' && event.due.from <= '2026-03-15').toBe(true);
              // 20 % of the price in fen, half-up: (price × 2 + 5) ÷ 10, whole.
              expect(event.feeFen).toBe(((price * 2n + 5n) / 10n).toString());
            }
            state = evolveIdleCase(state, event);
            history.push(event);
          }
        }
        expect(history.filter(({ type }) => type === 'FeeDecided').length).toBeLessThanOrEqual(1);
        if (state.fee) expect(BigInt(state.paidFen) <= BigInt(state.fee.feeFen)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

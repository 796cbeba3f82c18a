import {
  endOfDay,
  fold,
  PUBLISHED_CALENDARS,
  startOfDay,
  systemActor,
  type Actor,
  type CalendarContent,
} from '@luodi/domain';
import { given } from '@luodi/testing';
import { answerObjection } from './answer-objection';
import { expireRectification } from './expire-rectification';
import { fileObjection } from './file-objection';
import { markAnswerOverdue } from './mark-answer-overdue';
import { recomputeDays } from './recompute-days';
import { termEnd, workdaysAfter } from './rectification-term';
import { emptyWarning, evolveWarning, type Warning } from './warning';
import { warningDeadlines } from './warning.deadlines';
import type { WarningEvent } from './warning.events';

const FIRM = '91422822MA48X1T20B';
const id = (n: number): string => `0000000${n}-3c1d-5b7a-8e2f-6d5c4b3a2f10`;
const person = (personId: string): Actor => ({ kind: 'person', personId, departmentId: 'd', zone: 'z', roles: [] });
const by = systemActor('evaluation');
const calendar = { version: 1, content: PUBLISHED_CALENDARS };
const policies = {
  calendar,
  check: { content: { objectionFileWorkdays: 5, objectionAnswerWorkdays: 10, reviewWorkdays: 5 } },
};
/** 2027 with one holiday on a Monday: what a published notice may look like. */
const with2027: CalendarContent = {
  ...PUBLISHED_CALENDARS,
  years: {
    ...PUBLISHED_CALENDARS.years,
    2027: { off: ['2027-01-01', '2027-01-04'], makeup_workdays: [] },
  },
};

const delivered = (on: string, days = 90): WarningEvent[] => [
  {
    type: 'WarningDrafted',
    findingId: id(2),
    warningId: id(1),
    ground: 'TAX',
    evidence: 'e',
    firmCreditCode: FIRM,
    parcelId: id(3),
    areaM2: '1',
    repeated: false,
    on,
    by,
  },
  { type: 'WarningSigned', on, rectifyDays: days, paperFrom: on, policyVersion: 1, by },
  { type: 'WarningDelivered', channel: 'ELECTRONIC', on, term: termEnd(on, days, calendar), by },
];
const filed = (on: string): WarningEvent => ({
  type: 'ObjectionFiled',
  statement: 's',
  answer: workdaysAfter(on, 10, calendar),
  on,
  by: person('firm'),
});
const rules = { initial: emptyWarning, evolve: evolveWarning };
const warning = (...events: WarningEvent[]) => given<Warning, WarningEvent>(rules, ...events);
const objection = { warningId: id(1), firmCreditCode: FIRM, statement: '补充协议在先' };
const uphold = { warningId: id(1), result: 'UPHELD' as const, reason: '属实', by: person('leader') };

describe('an objection to a warning (13.4)', () => {
  it('is filed once, until the end of the fifth workday after delivery, and answered in ten workdays', () => {
    const base = delivered('2026-03-02');
    warning(...base)
      .when(fileObjection, objection, policies, endOfDay('2026-03-09') - 1)
      .then(expect.objectContaining({ type: 'ObjectionFiled', answer: expect.objectContaining({ on: '2026-03-23' }) }));
    warning(...base)
      .when(fileObjection, objection, policies, endOfDay('2026-03-09'))
      .thenFails('EVALUATION.OBJECTION_TOO_LATE');
    warning(...base, filed('2026-03-03'))
      .when(fileObjection, objection, policies, startOfDay('2026-03-04'))
      .thenFails('EVALUATION.OBJECTION_FILED');
    warning(...base.slice(0, 2))
      .when(fileObjection, objection, policies, startOfDay('2026-03-03'))
      .thenFails('EVALUATION.WARNING_NOT_DELIVERED');
    warning(...base)
      .when(fileObjection, { ...objection, firmCreditCode: 'X' }, policies, startOfDay('2026-03-03'))
      .thenFails('COMMON.NOT_FOUND');
  });

  it('does not stop the rectification clock', () => {
    const base = delivered('2026-03-02');
    const clock = (events: WarningEvent[]) => warningDeadlines(fold(evolveWarning, emptyWarning, events))[0];
    expect(clock([...base, filed('2026-03-03')])).toEqual(clock(base));
  });

  it('cancels the warning when it is upheld: no timer is left and no exit follows', () => {
    const after = warning(...delivered('2026-03-02'), filed('2026-03-03'))
      .when(answerObjection, uphold, {}, startOfDay('2026-03-10'))
      .then(expect.objectContaining({ type: 'ObjectionAnswered', result: 'UPHELD' }));
    expect([after.status, warningDeadlines(after)]).toEqual(['CANCELLED', []]);
    expect(expireRectification(after, { warningId: id(1), by }, {}, startOfDay('2027-01-01')).ok).toBe(false);
  });

  it('leaves the warning as it was when dismissed, and is answered by somebody else, once', () => {
    const base = [...delivered('2026-03-02'), filed('2026-03-03')];
    const after = warning(...base)
      .when(answerObjection, { ...uphold, result: 'DISMISSED' }, {}, startOfDay('2026-03-10'))
      .then(expect.objectContaining({ result: 'DISMISSED' }));
    expect(after.status).toBe('DELIVERED');
    warning(...base)
      .when(answerObjection, { ...uphold, by: person('firm') }, {}, startOfDay('2026-03-10'))
      .thenFails('EVALUATION.SAME_PERSON');
    warning(...delivered('2026-03-02'))
      .when(answerObjection, uphold, {}, startOfDay('2026-03-10'))
      .thenFails('EVALUATION.NO_OBJECTION');
  });

  it('upheld after the exit order, withdraws the order with it (13.6)', () => {
    const expired: WarningEvent = { type: 'RectificationExpired', on: '2026-03-18', by };
    const after = warning(...delivered('2026-03-02', 15), filed('2026-03-03'), expired)
      .when(answerObjection, uphold, {}, startOfDay('2026-03-20'))
      .then(expect.objectContaining({ result: 'UPHELD' }), expect.objectContaining({ type: 'ExitOrderWithdrawn' }));
    expect(after.status).toBe('EXIT_WITHDRAWN');
  });

  it('is shown as late when its ten workdays ended without an answer, once', () => {
    const base = [...delivered('2026-03-02'), filed('2026-03-03')];
    const command = { warningId: id(1), what: 'OBJECTION_ANSWER' as const };
    warning(...base)
      .when(markAnswerOverdue, command, {}, endOfDay('2026-03-17') - 1)
      .thenFails('EVALUATION.NO_OBJECTION');
    const after = warning(...base)
      .when(markAnswerOverdue, command, {}, endOfDay('2026-03-17'))
      .then(expect.objectContaining({ type: 'AnswerOverdue' }));
    expect(warningDeadlines(after).map(({ kind }) => kind)).toEqual(['rectification']);
  });
});

describe('a published calendar', () => {
  const base = delivered('2026-10-06');
  const later = { version: 2, content: with2027 };

  it('moves an open provisional term, with old and new day, and makes it firm (regulation 1.5, 6)', () => {
    expect(warning(...base).state.term).toMatchObject({
      rectifyBy: '2027-01-04',
      provisional: true,
      missingYears: [2027],
    });
    const after = warning(...base)
      .when(recomputeDays, { warningId: id(1) }, { calendar: later }, startOfDay('2026-11-10'))
      .then(
        expect.objectContaining({
          from: '2027-01-04',
          term: expect.objectContaining({ rectifyBy: '2027-01-05', provisional: false }),
        }),
      );
    warning(...base, { type: 'DaysRecomputed', term: after.term, by } as WarningEvent)
      .when(recomputeDays, { warningId: id(1) }, { calendar: later }, startOfDay('2026-11-11'))
      .then();
  });

  it('changes nothing that is firm, closed or over', () => {
    warning(...delivered('2026-03-02'))
      .when(recomputeDays, { warningId: id(1) }, { calendar: later }, startOfDay('2026-03-10'))
      .then();
    const ended: WarningEvent = { type: 'RectificationExpired', on: '2027-01-05', by };
    warning(...base, ended)
      .when(recomputeDays, { warningId: id(1) }, { calendar: later }, startOfDay('2027-01-06'))
      .then();
  });

  it('recounts the term with its extension', () => {
    const extended: WarningEvent = {
      type: 'RectificationExtended',
      days: 1,
      term: termEnd('2026-10-06', 91, calendar),
      acknowledgedProvisional: true,
      reason: 'r',
      by,
    };
    warning(...base, extended)
      .when(recomputeDays, { warningId: id(1) }, { calendar: later }, startOfDay('2026-11-10'))
      .then(
        expect.objectContaining({
          term: expect.objectContaining({ raw: '2027-01-05', rectifyBy: '2027-01-05', provisional: false }),
        }),
      );
  });
});

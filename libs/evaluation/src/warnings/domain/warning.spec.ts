import { endOfDay, fold, PUBLISHED_CALENDARS, startOfDay, systemActor, type Actor } from '@luodi/domain';
import { given } from '@luodi/testing';
import { EVENTS } from '@luodi/contracts';
import { publishWarning } from '../publishing/warning.publisher';
import { warningRows } from '../rows/warning.row';
import { deliverWarning } from './deliver-warning';
import { draftWarning } from './draft-warning';
import { expireRectification } from './expire-rectification';
import { extendRectification } from './extend-rectification';
import { receiveWarning } from './receive-warning';
import { rectifyDaysOf, termEnd } from './rectification-term';
import { reportRectification } from './report-rectification';
import { reviewRectification } from './review-rectification';
import { signWarning } from './sign-warning';
import { emptyWarning, evolveWarning, type Warning } from './warning';
import { warningDeadlines } from './warning.deadlines';
import type { WarningEvent } from './warning.events';
import { withdrawExit } from './withdraw-exit';

const FIRM = '91422822MA48X1T20B';
const id = (n: number): string => `0000000${n}-3c1d-5b7a-8e2f-6d5c4b3a2f10`;
const person = (personId: string, ...roles: string[]): Actor => ({
  kind: 'person',
  personId,
  departmentId: 'd',
  zone: 'z',
  roles,
});
const leader = person('leader', 'zone-leader');
const terms = {
  days: { START_OVERDUE: 90, INVESTMENT: 180, OUTPUT: 180, TAX: 180, ENVIRONMENT: 30 },
  extensionDivisor: 2,
  paperAfterWorkdays: 3,
  publicNoticeDays: 30,
  repeatMonths: 24,
  repeatDivisor: 2,
};
const policies = {
  rectification: { version: 1, content: terms },
  calendar: { version: 1, content: PUBLISHED_CALENDARS },
};
const checks = {
  calendar: policies.calendar,
  check: { content: { objectionFileWorkdays: 5, objectionAnswerWorkdays: 10, reviewWorkdays: 5 } },
};
const warning = { initial: emptyWarning, evolve: evolveWarning };
const by = systemActor('evaluation');
const at = (day: string): number => startOfDay(day) + 36_000_000;
const warningId = id(1);

const drafted: WarningEvent = {
  type: 'WarningDrafted',
  findingId: id(2),
  warningId,
  ground: 'START_OVERDUE',
  evidence: '未开工',
  firmCreditCode: FIRM,
  parcelId: id(3),
  areaM2: '20000',
  repeated: false,
  on: '2026-03-02',
  by,
};
const signed: WarningEvent = {
  type: 'WarningSigned',
  on: '2026-03-02',
  rectifyDays: 90,
  paperFrom: '2026-03-05',
  policyVersion: 1,
  by: leader,
};
const delivered: WarningEvent = {
  type: 'WarningDelivered',
  channel: 'ELECTRONIC',
  on: '2026-03-03',
  term: termEnd('2026-03-03', 90, policies.calendar),
  by,
};
const reported: WarningEvent = {
  type: 'RectificationReported',
  report: '已开工',
  on: '2026-05-01',
  at: at('2026-05-01'),
  by: person('firm', 'firm'),
};
const expired: WarningEvent = { type: 'RectificationExpired', on: '2026-06-02', by };

describe('a rectification term', () => {
  it('counts calendar days without the day of delivery and rolls to the next workday', () => {
    expect(termEnd('2026-03-03', 90, policies.calendar)).toMatchObject({
      raw: '2026-06-01',
      rectifyBy: '2026-06-01',
      provisional: false,
    });
    expect(termEnd('2026-07-03', 90, policies.calendar)).toMatchObject({ raw: '2026-10-01', rectifyBy: '2026-10-08' });
  });

  it('is provisional in a year without a published calendar, and says so', () => {
    const end = termEnd('2026-11-19', 90, policies.calendar);
    expect(end).toMatchObject({ provisional: true, missingYears: [2027] });
    expect(end.derivation.at(-1)).toContain('2027');
  });

  it('depends on the ground, and is halved for a repetition (13.3, 13.7)', () => {
    expect(rectifyDaysOf(terms, 'TAX', false)).toBe(180);
    expect(rectifyDaysOf(terms, 'ENVIRONMENT', true)).toBe(15);
  });
});

describe('signing a warning', () => {
  it('is the zone leader’s alone, never the operating company’s (13.5, S146)', () => {
    const sign = (signer: Actor) =>
      given<Warning, WarningEvent>(warning, drafted).when(
        signWarning,
        { warningId, by: signer },
        policies,
        at('2026-03-02'),
      );
    sign(leader).then(expect.objectContaining({ type: 'WarningSigned', rectifyDays: 90, paperFrom: '2026-03-05' }));
    sign(person('o', 'operating-company', 'zone-leader')).thenFails('COMMON.FORBIDDEN');
    sign(person('e', 'evaluation-officer')).thenFails('COMMON.FORBIDDEN');
  });

  it('happens once, and not before a draft', () => {
    given<Warning, WarningEvent>(warning, drafted, signed)
      .when(signWarning, { warningId, by: leader }, policies, at('2026-03-03'))
      .thenFails('EVALUATION.WARNING_ALREADY_SIGNED');
    given<Warning, WarningEvent>(warning)
      .when(signWarning, { warningId, by: leader }, policies, at('2026-03-03'))
      .thenFails('COMMON.NOT_FOUND');
  });

  it('drafts once per warning id', () => {
    const { type: _, on: __, by: ___, ...facts } = drafted as Extract<WarningEvent, { type: 'WarningDrafted' }>;
    given<Warning, WarningEvent>(warning, drafted)
      .when(draftWarning, { ...facts, projectId: id(4) }, {}, at('2026-03-02'))
      .thenFails('COMMON.ALREADY_EXISTS');
  });
});

describe('delivering a warning', () => {
  it('starts the term when the firm opens it, and only the first time', () => {
    const open = { warningId, firmCreditCode: FIRM };
    given<Warning, WarningEvent>(warning, drafted, signed)
      .when(receiveWarning, open, policies, at('2026-03-03'))
      .then(expect.objectContaining({ channel: 'ELECTRONIC', on: '2026-03-03' }));
    given<Warning, WarningEvent>(warning, drafted, signed, delivered)
      .when(receiveWarning, open, policies, at('2026-03-09'))
      .then();
    given<Warning, WarningEvent>(warning, drafted)
      .when(receiveWarning, open, policies, at('2026-03-03'))
      .thenFails('EVALUATION.WARNING_NOT_SIGNED');
  });

  it('does not exist for another firm', () => {
    given<Warning, WarningEvent>(warning, drafted, signed)
      .when(receiveWarning, { warningId, firmCreditCode: 'X' }, policies, at('2026-03-03'))
      .thenFails('COMMON.NOT_FOUND');
  });

  it('goes to paper only after three unopened workdays, to public notice only after thirty days', () => {
    const serve = (channel: 'PAPER' | 'PUBLIC_NOTICE', on: string, day: string) =>
      given<Warning, WarningEvent>(warning, drafted, signed).when(
        deliverWarning,
        { warningId, channel, proof: 'p', on },
        policies,
        at(day),
      );
    serve('PAPER', '2026-03-05', '2026-03-05').thenFails('EVALUATION.PAPER_TOO_EARLY');
    serve('PAPER', '2026-03-06', '2026-03-06').then(expect.objectContaining({ on: '2026-03-06' }));
    serve('PAPER', '2026-03-09', '2026-03-06').thenFails('EVALUATION.DAY_IN_FUTURE');
    serve('PUBLIC_NOTICE', '2026-03-06', '2026-04-04').thenFails('EVALUATION.NOTICE_NOT_RUN');
    serve('PUBLIC_NOTICE', '2026-03-06', '2026-04-05').then(expect.objectContaining({ on: '2026-04-05' }));
  });
});

describe('the end of a term', () => {
  const end = endOfDay('2026-06-01');
  const review = { warningId, result: 'PASSED' as const, note: 'ok', by: person('officer') };

  it('is a timer that a report does not move (S091)', () => {
    const timer = [{ key: 'rectification', kind: 'rectification', dueAt: end }];
    expect(warningDeadlines(fold(evolveWarning, emptyWarning, [drafted, signed, delivered]))).toEqual(timer);
    expect(warningDeadlines(fold(evolveWarning, emptyWarning, [drafted, signed, delivered, reported]))).toEqual(timer);
    expect(warningDeadlines(fold(evolveWarning, emptyWarning, [drafted, signed]))).toEqual([
      { key: 'warning-unopened', kind: 'warning-unopened', dueAt: endOfDay('2026-03-05') },
    ]);
    expect(warningDeadlines(fold(evolveWarning, emptyWarning, [drafted]))).toEqual([]);
  });

  it('orders the exit once, never without delivery (S090, S092)', () => {
    given<Warning, WarningEvent>(warning, drafted, signed, delivered)
      .when(expireRectification, { warningId }, {}, end)
      .then(expect.objectContaining({ type: 'RectificationExpired', on: '2026-06-02' }));
    given<Warning, WarningEvent>(warning, drafted, signed, delivered)
      .when(expireRectification, { warningId }, {}, end - 1)
      .thenFails('EVALUATION.WARNING_NOT_DELIVERED');
    given<Warning, WarningEvent>(warning, drafted, signed)
      .when(expireRectification, { warningId }, {}, end)
      .thenFails('EVALUATION.WARNING_NOT_DELIVERED');
    given<Warning, WarningEvent>(warning, drafted, signed, delivered, expired)
      .when(expireRectification, { warningId }, {}, end)
      .thenFails('EVALUATION.WARNING_CLOSED');
  });

  it('lets a pass prevent it up to the last minute, by another person', () => {
    given<Warning, WarningEvent>(warning, drafted, signed, delivered, reported)
      .when(reviewRectification, review, {}, end - 60_000)
      .then(expect.objectContaining({ type: 'RectificationPassed' }));
    given<Warning, WarningEvent>(warning, drafted, signed, delivered, reported)
      .when(reviewRectification, review, {}, end)
      .thenFails('EVALUATION.TERM_OVER');
    given<Warning, WarningEvent>(warning, drafted, signed, delivered, reported)
      .when(reviewRectification, { ...review, by: person('firm') }, {}, end - 1)
      .thenFails('EVALUATION.SAME_PERSON');
    given<Warning, WarningEvent>(warning, drafted, signed, delivered)
      .when(reviewRectification, review, {}, end - 1)
      .thenFails('EVALUATION.NO_REPORT');
  });

  it('refuses a report after it, and a second one under review', () => {
    const report = { warningId, firmCreditCode: FIRM, report: 'r' };
    given<Warning, WarningEvent>(warning, drafted, signed, delivered)
      .when(reportRectification, report, checks, end)
      .thenFails('EVALUATION.TERM_OVER');
    given<Warning, WarningEvent>(warning, drafted, signed, delivered, reported)
      .when(reportRectification, report, checks, end - 1)
      .thenFails('EVALUATION.REPORT_UNDER_REVIEW');
    given<Warning, WarningEvent>(warning, drafted, signed)
      .when(reportRectification, report, checks, end - 1)
      .thenFails('EVALUATION.WARNING_NOT_DELIVERED');
  });

  it('is extended once by at most half, before it, and on an acknowledged day (13.3, regulation 1.5)', () => {
    const extend = { warningId, days: 45, reason: '雨季', acknowledgeProvisional: false };
    const state = given<Warning, WarningEvent>(warning, drafted, signed, delivered)
      .when(extendRectification, extend, policies, end - 1)
      .then(expect.objectContaining({ type: 'RectificationExtended' }));
    expect(state.term?.rectifyBy).toBe('2026-07-16');
    given<Warning, WarningEvent>(warning, drafted, signed, delivered)
      .when(extendRectification, { ...extend, days: 46 }, policies, end - 1)
      .thenFails('EVALUATION.EXTENSION_TOO_LONG');
    given<Warning, WarningEvent>(warning, drafted, signed, delivered)
      .when(extendRectification, extend, policies, end)
      .thenFails('EVALUATION.TERM_OVER');
    const late: WarningEvent = {
      ...delivered,
      type: 'WarningDelivered',
      on: '2026-09-20',
      term: termEnd('2026-09-20', 90, policies.calendar),
    } as WarningEvent;
    given<Warning, WarningEvent>(warning, drafted, signed, late)
      .when(extendRectification, extend, policies, at('2026-10-20'))
      .thenFails('EVALUATION.PROVISIONAL_DAY');
    given<Warning, WarningEvent>(warning, drafted, signed, late)
      .when(extendRectification, { ...extend, acknowledgeProvisional: true }, policies, at('2026-10-20'))
      .then(expect.objectContaining({ acknowledgedProvisional: true }));
  });

  it('is withdrawn only for a report that came in time (13.6)', () => {
    given<Warning, WarningEvent>(warning, drafted, signed, delivered, reported, expired)
      .when(withdrawExit, { warningId, reason: '属实' }, {}, at('2026-06-05'))
      .then(expect.objectContaining({ type: 'ExitOrderWithdrawn' }));
    given<Warning, WarningEvent>(warning, drafted, signed, delivered, expired)
      .when(withdrawExit, { warningId, reason: '属实' }, {}, at('2026-06-05'))
      .thenFails('EVALUATION.NO_TIMELY_REPORT');
    given<Warning, WarningEvent>(warning, drafted, signed, delivered)
      .when(withdrawExit, { warningId, reason: '属实' }, {}, at('2026-06-05'))
      .thenFails('EVALUATION.EXIT_NOT_ORDERED');
  });
});

describe('what others and screens see of a warning', () => {
  it('parses with its contract, event by event', () => {
    const history = [drafted, signed, delivered, reported, expired];
    const types = history.flatMap((event, index) => {
      const state = fold(evolveWarning, emptyWarning, history.slice(0, index + 1));
      const facts = { streamId: warningId, zone: 'z', projectId: id(4), version: index + 1, at: 0, state };
      return publishWarning(event, facts).map(({ contract, data }) => {
        expect(() => contract.schema.parse(data)).not.toThrow();
        expect(EVENTS).toContain(contract);
        return contract.type;
      });
    });
    expect(types).toEqual([
      'luodi.evaluation.warning-issued.v1',
      'luodi.evaluation.warning-delivered.v1',
      'luodi.evaluation.exit-ordered.v1',
    ]);
  });

  it('is one row once drafted, none before', () => {
    const stream = { streamId: warningId, zone: 'z', projectId: id(4), version: 3 };
    expect(warningRows(emptyWarning, stream)).toEqual([]);
    const [row] = warningRows(fold(evolveWarning, emptyWarning, [drafted, signed, delivered]), stream);
    expect(row).toMatchObject({ status: 'DELIVERED', rectify_by: '2026-06-01', row_version: 3, provisional: false });
  });
});

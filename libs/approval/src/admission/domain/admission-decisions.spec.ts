import { PUBLISHED_CALENDARS } from '@luodi/domain';
import { given } from '@luodi/testing';
import admissionFile from '../../../policies/admission.json';
import controlFile from '../../../policies/control-standards.json';
import negativeFile from '../../../policies/negative-list.json';
import { at, calendar2027, person } from '../../../test/case-history';
import { expertsDrawn, opened, sheetOf } from '../../../test/admission-history';
import { evolve, initial } from './admission-case';
import type { AdmissionCaseEvent, ReviewedProject } from './admission-case.events';
import type { AdmissionRules, ControlStandards, NegativeList } from './admission-policies';
import { callMeeting } from './call-meeting';
import { decideAdmission } from './decide-admission';
import { decideDraw } from './draw-experts';
import { giveEnergyOpinion } from './give-energy-opinion';
import { giveScoreSheet } from './give-score-sheet';
import { moveMeeting } from './move-meeting';
import { openAdmission } from './open-admission';
import { rollOverMeeting } from './roll-over-meeting';

const aggregate = { initial, evolve };
const version = <T>(content: T, scope = '*') => ({ scope, version: 1, source: 'sample', content });
const admission = version(admissionFile[0]?.content as AdmissionRules);
const calendar = version(PUBLISHED_CALENDARS, 'CN');
const rules = { admission, calendar };
const chair = person('committee', 'admission-chair');
const expert = (personId: string) => ({ ...person('experts', 'expert'), personId });
const four: readonly AdmissionCaseEvent[] = ['e1', 'e2', 'e3', 'e4'].map((id) => sheetOf(id, '2026-03-05'));
const entry = { code: 'X-R-01', kind: 'RESTRICTED' as const, quote: '限制', source: '清单' };
const restricted = opened({ negativeList: 'RESTRICTED', entry });
const decision = { comment: '按评审结果', by: chair };
const meetingDay = at('2026-03-05');
const decide = (now: number, ...history: AdmissionCaseEvent[]) =>
  given(aggregate, ...history).when(decideAdmission, decision, rules, now);

describe('opening a review (S020)', () => {
  const { project } = opened() as { project: ReviewedProject };
  const open = (change: Partial<ReviewedProject>, zone: NegativeList) =>
    given(aggregate).when(
      openAdmission,
      { project: { ...project, ...change } },
      {
        ...rules,
        negativeList: version(zone),
        controlStandards: version(controlFile[0]?.content as ControlStandards),
      },
      at('2026-03-02'),
    );
  const [jiangyin, jianshi] = negativeFile.map(({ content }) => content as NegativeList);

  it('puts it on the next agenda with its rules pinned, once (S021, S149)', () => {
    const state = open({}, jiangyin ?? { entries: [] }).then(
      expect.objectContaining({ type: 'AdmissionOpened', meetingOn: '2026-03-05', negativeList: 'NONE', quorum: 4 }),
    );
    expect(state).toMatchObject({ rules: { admissionVersion: 1 } });
    const repeated = openAdmission(
      state,
      { project, by: chair },
      {
        ...rules,
        negativeList: version({ entries: [] }),
        controlStandards: version({ standards: [] }),
      },
      at('2026-03-03'),
    );
    expect(repeated).toEqual({ ok: true, value: [] });
  });

  it('rejects a PROHIBITED match in the same breath, quoting the entry (S026)', () => {
    const prohibited = open({ industryCode: 'C3021', industryFlags: ['high_pollution'] }, jianshi ?? { entries: [] });
    const state = prohibited.then(
      expect.objectContaining({ type: 'AdmissionOpened', negativeList: 'PROHIBITED' }),
      expect.objectContaining({ type: 'RejectedByNegativeList', entry: expect.objectContaining({ code: 'JS-P-02' }) }),
    );
    expect(state).toMatchObject({ status: 'REJECTED', decidedOn: '2026-03-02' });
  });
});

describe('drawing experts (S022)', () => {
  const pool = (count: number) =>
    version({
      experts: Array.from({ length: count }, (_, n) => ({ expertId: `e${n}`, field: 'INDUSTRY', conflicts: [] })),
    });
  const draw = (count: number, ...history: AdmissionCaseEvent[]) =>
    given(aggregate, ...history).when(decideDraw, {}, { admission, pool: pool(count) }, meetingDay);

  it('takes five, keeps the seed, and draws once', () => {
    draw(5, opened()).then(expect.objectContaining({ type: 'ExpertsDrawn', seed: expect.any(String) }));
    draw(9, opened(), expertsDrawn).thenFails('APPROVAL.EXPERTS_ALREADY_DRAWN');
  });

  it('is refused by a pool that holds too few', () => {
    draw(4, opened()).thenFails('APPROVAL.EXPERTS_TOO_FEW');
  });
});

describe('a score sheet (S022, S023)', () => {
  const scores = { INVESTMENT_INTENSITY: 80, INPUT_OUTPUT: 80, ENVIRONMENT: 80 };
  const give = (points: Record<string, number>, by: string, ...history: AdmissionCaseEvent[]) =>
    given(aggregate, ...history).when(giveScoreSheet, { scores: points, by: expert(by) }, rules, meetingDay);

  it('is taken once from each drawn expert and from nobody else', () => {
    give(scores, 'e1', opened()).thenFails('APPROVAL.EXPERTS_NOT_DRAWN');
    give(scores, 'e9', opened(), expertsDrawn).thenFails('APPROVAL.EXPERT_NOT_DRAWN');
    give(scores, 'e1', opened(), expertsDrawn, sheetOf('e1', '2026-03-05')).thenFails('APPROVAL.SHEET_ALREADY_GIVEN');
  });

  it('names every missing and unknown dimension at once', () => {
    give({ ENVIRONMENT: 80, BEAUTY: 100 }, 'e1', opened(), expertsDrawn).thenFails(
      'APPROVAL.DIMENSION_MISSING',
      'APPROVAL.DIMENSION_MISSING',
      'APPROVAL.DIMENSION_UNKNOWN',
    );
  });
});

describe('the energy opinion (S026)', () => {
  const opinion = { agrees: true, opinion: '同意', documentNumber: '节能〔2026〕1号' };
  const give = (...history: AdmissionCaseEvent[]) =>
    given(aggregate, ...history).when(giveEnergyOpinion, opinion, rules, meetingDay);

  it('is given once, and only where the list asks for it', () => {
    give(opened()).thenFails('APPROVAL.ENERGY_OPINION_NOT_NEEDED');
    const state = give(restricted).then(expect.objectContaining({ type: 'EnergyOpinionGiven', agrees: true }));
    const again = giveEnergyOpinion(state, { ...opinion, by: chair }, rules, meetingDay);
    expect(again).toMatchObject({ ok: false, error: [{ code: 'APPROVAL.ENERGY_OPINION_GIVEN' }] });
  });

  it('that is negative bars the project, whatever the scores', () => {
    const negative: AdmissionCaseEvent = {
      type: 'EnergyOpinionGiven',
      ...opinion,
      agrees: false,
      on: '2026-03-04',
      by: chair,
    };
    const state = decide(meetingDay, restricted, expertsDrawn, ...four, negative).then(
      expect.objectContaining({ outcome: expect.objectContaining({ reasons: ['ENERGY_OPINION_NEGATIVE'] }) }),
    );
    expect(state).toMatchObject({ status: 'REJECTED' });
  });
});

describe('the decision', () => {
  it('needs experts, the quorum and the energy opinion of a RESTRICTED project (S022, S026)', () => {
    decide(meetingDay, opened()).thenFails('APPROVAL.EXPERTS_NOT_DRAWN');
    decide(meetingDay, opened(), expertsDrawn, ...four.slice(1)).thenFails('APPROVAL.QUORUM_NOT_REACHED');
    decide(meetingDay, restricted, expertsDrawn, ...four).thenFails('APPROVAL.ENERGY_OPINION_MISSING');
  });

  it('comes on the meeting day or after it, never before, and names its meeting (S021)', () => {
    const complete = [opened(), expertsDrawn, ...four];
    decide(at('2026-03-04', '23:59'), ...complete).thenFails('APPROVAL.MEETING_NOT_HELD');
    decide(at('2026-03-05', '00:00'), ...complete).then(
      expect.objectContaining({ meetingOn: '2026-03-05', sheets: 4 }),
    );
    const rolledOver: AdmissionCaseEvent = { type: 'MeetingRolledOver', missed: '2026-03-05', meetingOn: '2026-03-19' };
    decide(at('2026-03-10'), ...complete, rolledOver).then(expect.objectContaining({ meetingOn: '2026-03-05' }));
    decide(at('2026-03-19'), ...complete, rolledOver).then(expect.objectContaining({ meetingOn: '2026-03-19' }));
  });

  it('is not for a chair who scored, and ends the review for good (4.5, S025)', () => {
    const by = expert('e5');
    given(aggregate, opened(), expertsDrawn, ...four)
      .when(decideAdmission, { ...decision, by }, rules, meetingDay)
      .thenFails('APPROVAL.CHAIR_HAS_SCORED');
    const state = decide(meetingDay, opened(), expertsDrawn, ...four).then(expect.anything());
    const again = decideAdmission(state, decision, rules, meetingDay);
    expect(again).toMatchObject({ ok: false, error: [{ code: 'APPROVAL.ADMISSION_CLOSED' }] });
  });

  it('keeps the number of the minutes', () => {
    given(aggregate, opened(), expertsDrawn, ...four)
      .when(decideAdmission, { ...decision, minutesNumber: '纪要〔2026〕3号' }, rules, meetingDay)
      .then(expect.objectContaining({ minutesNumber: '纪要〔2026〕3号' }));
  });
});

describe('an extraordinary meeting (4.6)', () => {
  const call = (day: string, meetingOn: string, ...history: AdmissionCaseEvent[]) =>
    given(aggregate, ...history).when(
      callMeeting,
      { meetingOn, reason: '项目紧急', noticeNumber: '评审〔2026〕1号', by: chair },
      rules,
      at(day),
    );

  it('needs a workday of notice and comes before the regular one', () => {
    const later = opened({ meetingOn: '2026-03-19' });
    call('2026-03-06', '2026-03-07', later).thenFails('APPROVAL.MEETING_TOO_SOON');
    call('2026-03-06', '2026-03-19', later).thenFails('APPROVAL.ADMISSION_ON_AGENDA');
    const state = call('2026-03-06', '2026-03-09', later).then(
      expect.objectContaining({ type: 'ExtraordinaryMeetingCalled', instead: '2026-03-19' }),
    );
    expect(state).toMatchObject({ meetingOn: '2026-03-09', extraordinary: true });
  });

  it('leaves the cycle where it was: a missed one is followed by the regular one', () => {
    const called: AdmissionCaseEvent = {
      type: 'ExtraordinaryMeetingCalled',
      meetingOn: '2026-03-09',
      instead: '2026-03-19',
      reason: '项目紧急',
      noticeNumber: '1',
      on: '2026-03-06',
      by: chair,
    };
    const missed = given(aggregate, opened({ meetingOn: '2026-03-19' }), called);
    missed
      .when(rollOverMeeting, {}, rules, at('2026-03-10', '00:00'))
      .then({ type: 'MeetingRolledOver', missed: '2026-03-09', meetingOn: '2026-03-19' });
    missed.when(moveMeeting, {}, rules, at('2026-03-07')).then();
  });
});

describe('a published calendar (regulation 1.5.6)', () => {
  const published = { admission, calendar: version(calendar2027, 'CN') };
  const provisional = opened({ openedOn: '2026-12-25', meetingOn: '2027-01-07', missingYears: [2027] });

  it('makes a provisional meeting day firm, and changes nothing twice', () => {
    const state = given(aggregate, provisional)
      .when(moveMeeting, {}, published, at('2026-12-26'))
      .then({ type: 'MeetingMoved', before: '2027-01-07', meetingOn: '2027-01-07', missingYears: [] });
    expect(state).not.toHaveProperty('missingYears');
    expect(moveMeeting(state, { by: chair }, published, at('2026-12-26'))).toEqual({ ok: true, value: [] });
  });

  it('moves a meeting off a new holiday and leaves one that is past alone', () => {
    const off = {
      ...calendar2027,
      years: { ...calendar2027.years, 2027: { off: ['2027-01-07'], makeup_workdays: [] } },
    };
    const holiday = { admission, calendar: version(off, 'CN') };
    given(aggregate, provisional)
      .when(moveMeeting, {}, holiday, at('2026-12-26'))
      .then(expect.objectContaining({ meetingOn: '2027-01-08' }));
    given(aggregate, provisional).when(moveMeeting, {}, holiday, at('2027-01-08')).then();
  });
});

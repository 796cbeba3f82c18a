import { PUBLISHED_CALENDARS, type LegalDay } from '@luodi/domain';
import { given } from '@luodi/testing';
import admissionFile from '../../../policies/admission.json';
import { evolve, initial, type AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent, AdmissionOpened } from './admission-case.events';
import { admissionDeadlines } from './admission-case.deadlines';
import type { AdmissionRules } from './admission-policies';
import { giveEnergyOpinion } from './give-energy-opinion';
import { giveScoreSheet } from './give-score-sheet';
import { putOnAgenda } from './put-on-agenda';
import { rollOverMeeting, type RollOverRules } from './roll-over-meeting';
import { at, person } from '../../../test/case-history';
import { expertsDrawn, opened, sheetOf } from '../../../test/admission-history';

const content = admissionFile[0]?.content as AdmissionRules;
const rules: RollOverRules = {
  admission: { scope: '*', version: 1, source: 'sample', content },
  calendar: { scope: 'CN', version: 1, source: 'notices', content: PUBLISHED_CALENDARS },
};
const admission = { initial, evolve };
const after = (day: LegalDay) => at(day, '23:59') + 60_000;

/** What the timers alone make of a case that nobody touches: every firing, until none is left. */
function leftAlone(history: readonly AdmissionCaseEvent[]): { events: AdmissionCaseEvent[]; state: AdmissionCase } {
  const events = [...history];
  for (let firings = 0; firings < 100; firings++) {
    const { state } = given(admission, ...events);
    const [timer] = admissionDeadlines(state);
    if (!timer) return { events: events.slice(history.length), state };
    const decision = rollOverMeeting(state, { by: { kind: 'system', service: 'approval' } }, rules, timer.dueAt);
    if (decision.ok) events.push(...decision.value);
  }
  throw new Error('the timers turn for ever');
}

const laidAside = (change: Partial<AdmissionOpened> = {}): AdmissionCaseEvent[] => {
  const history = [opened(change), expertsDrawn];
  return [...history, ...leftAlone(history).events];
};

describe('the agenda of an admission review (S021)', () => {
  it('takes an undecided case to the next meeting and flags it', () => {
    const state = given(admission, opened())
      .when(rollOverMeeting, {}, rules, after('2026-03-05'))
      .then({ type: 'MeetingRolledOver', missed: '2026-03-05', meetingOn: '2026-03-19' });
    expect(state).toMatchObject({ rolledOver: 1, meetingOn: '2026-03-19' });
  });

  it('does nothing on the meeting day itself, to a decided case, or twice', () => {
    given(admission, opened()).when(rollOverMeeting, {}, rules, at('2026-03-05', '23:59')).then();
    const once: AdmissionCaseEvent = { type: 'MeetingRolledOver', missed: '2026-03-05', meetingOn: '2026-03-19' };
    given(admission, opened(), once).when(rollOverMeeting, {}, rules, after('2026-03-05')).then();
  });

  it('lays a case aside after three rollovers: it waits for a person and no timer turns any more', () => {
    const { events, state } = leftAlone([opened()]);
    expect(events.map(({ type }) => type)).toEqual([...Array<string>(3).fill('MeetingRolledOver'), 'LaidAside']);
    expect(state).toMatchObject({
      status: 'REVIEW',
      rolledOver: 4,
      meetingOn: '2026-04-16',
      laidAsideOn: '2026-04-17',
    });
    expect(admissionDeadlines(state)).toEqual([]);
  });

  it('is joined again on the word of a person with a reason, and the rollovers count anew', () => {
    const state = given(admission, ...laidAside())
      .when(putOnAgenda, { reason: '专家已就位', by: person('office', 'admission-secretary') }, rules, at('2026-05-06'))
      .then(expect.objectContaining({ type: 'PutOnAgenda', cause: 'PERSON', meetingOn: '2026-05-14' }));
    expect(state).toMatchObject({ rolledOver: 4, missed: 0, meetingOn: '2026-05-14' });
    expect(admissionDeadlines(state)).toHaveLength(1);
  });

  it('is not joined twice: a case on an agenda is told its meeting', () => {
    given(admission, opened())
      .when(putOnAgenda, { reason: '加急' }, rules, at('2026-03-03'))
      .thenFails('APPROVAL.ADMISSION_ON_AGENDA');
  });

  it('is joined automatically by the sheet that completes the case, not by one before', () => {
    const history = laidAside();
    const three = ['e1', 'e2', 'e3'].map((expertId) => sheetOf(expertId, '2026-05-06'));
    const give = (expertId: string, ...given_: AdmissionCaseEvent[]) =>
      given(admission, ...history, ...given_).when(
        giveScoreSheet,
        { scores: { INVESTMENT_INTENSITY: 80, INPUT_OUTPUT: 80, ENVIRONMENT: 80 }, by: expert(expertId) },
        rules,
        at('2026-05-06'),
      );
    give('e3', ...three.slice(0, 2)).then(expect.objectContaining({ type: 'SheetGiven' }));
    give('e4', ...three).then(
      expect.objectContaining({ type: 'SheetGiven' }),
      expect.objectContaining({ type: 'PutOnAgenda', cause: 'COMPLETE', meetingOn: '2026-05-14' }),
    );
  });

  it('is joined by the energy opinion where that was the last paper missing (S026)', () => {
    const entry = { code: 'X-R-01', kind: 'RESTRICTED' as const, quote: '限制', source: '清单' };
    const history = [
      ...laidAside({ negativeList: 'RESTRICTED', entry }),
      ...['e1', 'e2', 'e3', 'e4'].map((expertId) => sheetOf(expertId, '2026-05-06')),
    ];
    given(admission, ...history)
      .when(giveEnergyOpinion, { agrees: true, opinion: '同意', documentNumber: '1' }, rules, at('2026-05-06'))
      .then(
        expect.objectContaining({ type: 'EnergyOpinionGiven' }),
        expect.objectContaining({ type: 'PutOnAgenda', cause: 'COMPLETE' }),
      );
  });
});

const expert = (personId: string) => ({ ...person('experts', 'expert'), personId });

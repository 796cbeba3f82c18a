import { fold } from '@luodi/domain';
import { person } from '../../../test/case-history';
import { opened } from '../../../test/admission-history';
import { evolve, initial } from '../domain/admission-case';
import type { AdmissionCaseEvent } from '../domain/admission-case.events';
import { toPublicEvents } from './admission-event.publisher';

const caseId = '6f0d3a52-7c1b-5e7e-9a52-3c8c1d2f4b10';
const facts = {
  streamId: caseId,
  zone: 'jiangyin',
  projectId: '0b9c4c8e-2f4f-4a66-8b0e-5b1f6f1f2a01',
  version: 2,
  at: 0,
  state: fold(evolve, initial, [opened()]),
};
const by = person('office', 'admission-secretary');
const [before, next] = ['2026-03-05', '2026-03-19'] as const;

const published = (event: AdmissionCaseEvent) =>
  toPublicEvents(event, facts).map(({ contract, data, reason }) => {
    expect(contract.type).toBe('luodi.approval.admission-meeting-moved.v1');
    expect(contract.schema.parse(data)).toEqual(data);
    return { data, reason };
  });

describe('what leaves an admission review when its meeting moves (S021)', () => {
  it.each<[string, AdmissionCaseEvent, object, string | undefined]>([
    [
      'an undecided case goes to the next agenda',
      { type: 'MeetingRolledOver', missed: before, meetingOn: next },
      { meetingOn: next, before, cause: 'ROLLED_OVER' },
      undefined,
    ],
    [
      'a case laid aside stands on none',
      { type: 'LaidAside', missed: before, on: '2026-03-06' },
      { meetingOn: null, before, cause: 'LAID_ASIDE' },
      undefined,
    ],
    [
      'a person puts it back with a reason',
      { type: 'PutOnAgenda', meetingOn: next, cause: 'PERSON', reason: '专家已到位', by },
      { meetingOn: next, cause: 'PUT_ON_AGENDA' },
      '专家已到位',
    ],
    [
      'the chair calls an earlier meeting',
      {
        type: 'ExtraordinaryMeetingCalled',
        meetingOn: '2026-03-12',
        instead: next,
        reason: '项目紧急',
        noticeNumber: '评审〔2026〕2号',
        on: '2026-03-09',
        by,
      },
      { meetingOn: '2026-03-12', before: next, cause: 'CALLED' },
      '项目紧急',
    ],
    [
      'a calendar moves it',
      { type: 'MeetingMoved', before, meetingOn: '2026-03-06', missingYears: [] },
      { meetingOn: '2026-03-06', before, cause: 'RECOMPUTED' },
      undefined,
    ],
  ])('%s', (_, event, data, reason) => {
    expect(published(event)).toEqual([{ data: { caseId, ...data }, reason }]);
  });

  it('nothing, when a published calendar only made the same day firm', () => {
    expect(published({ type: 'MeetingMoved', before, meetingOn: before, missingYears: [] })).toEqual([]);
  });
});

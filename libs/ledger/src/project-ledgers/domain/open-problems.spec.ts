import { openProblems, type Troubles } from './open-problems';

const today = '2026-06-10';
const calm: Troubles = { alarms: [], overdue: [], openItems: [], dueDates: [], assignDueOn: null };
const eia = { stage: 'PLANNING', itemCode: 'EIA', dueOn: '2026-06-01' };

describe('the open problems of a project (S107)', () => {
  it('are none while nothing alarms and every due day lies ahead or is today', () => {
    const dueDates = [{ what: 'START', dueOn: today }];
    expect(openProblems({ ...calm, dueDates, openItems: [{ ...eia, light: 'YELLOW' }] }, today)).toEqual([]);
  });

  it('are what alarms, what is past its day and who is missing, each once', () => {
    const troubles: Troubles = {
      alarms: ['START_OVERDUE'],
      overdue: ['LEADER_MISSING'],
      openItems: [{ ...eia, light: 'RED' }],
      dueDates: [
        { what: 'ITEM/PLANNING/EIA', dueOn: '2026-06-01' },
        { what: 'ASSIGNMENT', dueOn: '2026-06-05' },
        { what: 'COMPLETION', dueOn: '2028-01-01' },
      ],
      assignDueOn: '2026-06-05',
    };
    expect(openProblems(troubles, today)).toEqual([
      { kind: 'REPORTED', what: 'START_OVERDUE', dueOn: null },
      { kind: 'OVERDUE', what: 'ITEM/PLANNING/EIA', dueOn: '2026-06-01' },
      { kind: 'MISSING', what: 'LEADER_MISSING', dueOn: '2026-06-05' },
    ]);
  });

  it('keep an item that was overdue before its clock stood still', () => {
    expect(openProblems({ ...calm, openItems: [{ ...eia, light: 'RED' }] }, today)).toEqual([
      { kind: 'OVERDUE', what: 'ITEM/PLANNING/EIA', dueOn: '2026-06-01' },
    ]);
  });
});

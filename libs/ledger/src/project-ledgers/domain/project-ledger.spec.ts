import { endOfDay, PUBLISHED_CALENDARS, startOfDay } from '@luodi/domain';
import { dealSignedV1, EVENTS, leaderAssignedV1, matterOverdueV1, squadFormedV1 } from '@luodi/contracts';
import { contractsOf } from '@luodi/platform/messaging';
import { given } from '@luodi/testing';
import { EveryFactConsumer } from '../enter-fact/every-fact.consumer';
import { projectLedger } from '../project-ledger.aggregate';
import { assignLeader } from './assign-leader';
import { enterFact } from './enter-fact';
import { flagMissingPeople } from './flag-missing-people';
import { formSquad } from './form-squad';
import type { LedgerFact } from './ledger-fact';
import type { ProjectLedger } from './project-ledger';
import type { LedgerOpened, ProjectLedgerEvent } from './project-ledger.events';
import { replaceLeader } from './replace-leader';

/** Thursday; the fifth workday after it is the next Thursday. */
const NOW = startOfDay('2026-03-12') + 3_600_000;
const policies = { calendar: { content: PUBLISHED_CALENDARS }, assignment: { content: { workdays: 5 } } };
const at = (...history: ProjectLedgerEvent[]) => given<ProjectLedger, ProjectLedgerEvent>(projectLedger, ...history);
const stream = {
  streamId: '7c2a9e44-1d3b-5a6c-8f10-44be6d0e9a04',
  zone: 'jianshi',
  projectId: '5d0f3c1e-6a53-5f7b-9c1e-2f4a7d9b1c01',
  version: 3,
};

const signed = (named: object = {}): LedgerFact => ({
  eventId: '0b6f0c58-8f0a-5b0e-9d2d-6a2f5d7f1a02',
  source: 'luodi/leads',
  type: dealSignedV1.type,
  sequence: 2,
  occurredAt: NOW,
  actor: { kind: 'system', service: 'leads' },
  data: {
    dealId: '0b6f0c58-8f0a-5b0e-9d2d-6a2f5d7f1a03',
    projectName: '富硒食品',
    firmName: '样例富硒食品有限公司',
    industryCode: 'C1391',
    investmentFen: '12000000000',
    landAreaM2: '20000',
    signedOn: '2026-03-10',
    squadMemberIds: [],
    ...named,
  },
});

function openedWith(named: object = {}): readonly ProjectLedgerEvent[] {
  const { decision } = at().when(enterFact, { fact: signed(named) }, policies, NOW);
  return decision.ok ? decision.value : [];
}
const opened = openedWith();
const later = (name: string, data: object, sequence: number): ProjectLedgerEvent[] => {
  const fact = {
    ...signed(),
    eventId: `0000000${sequence}-8f0a-5b0e-9d2d-6a2f5d7f1a03`,
    type: `luodi.leads.${name}.v1`,
    sequence,
    data,
  };
  const { decision } = at(...opened).when(enterFact, { fact }, policies, NOW);
  return decision.ok ? [...decision.value] : [];
};
const ended = later('deal-ended', { outcome: 'DROPPED' }, 3);
const typesOf = (events: readonly ProjectLedgerEvent[]) => events.map((event) => event.type);

describe('opening a ledger', () => {
  it('happens with deal-signed, once, with the day by which leader and squad are due (S107, S108)', () => {
    expect(typesOf(opened)).toEqual(['FactEntered', 'LedgerOpened']);
    expect(opened[1]).toMatchObject({ assignDueOn: '2026-03-19', assignDueProvisional: false, projectCode: null });
    at(...opened)
      .when(enterFact, { fact: signed() }, policies, NOW)
      .then();
    const second = { ...signed(), eventId: '00000009-8f0a-5b0e-9d2d-6a2f5d7f1a03', sequence: 9 };
    const again = at(...opened).when(enterFact, { fact: second }, policies, NOW).decision;
    expect(typesOf(again.ok ? again.value : [])).toEqual(['FactEntered']);
  });

  it('names leader and squad where the deal does (S108)', () => {
    const named = openedWith({ responsibleLeaderId: 'leader', squadMemberIds: ['a', 'b'] });
    expect(typesOf(named)).toEqual(['FactEntered', 'LedgerOpened', 'LeaderAssigned', 'SquadFormed']);
    expect(at(...named).state).toMatchObject({ leaderId: 'leader', squad: ['a', 'b'] });
    expect(projectLedger.deadlines(at(...named).state)).toEqual([]);
  });

  it('gives a provisional day without a calendar, and never keeps the fact out (CLK-05)', () => {
    const { decision } = at().when(enterFact, { fact: signed() }, { calendar: undefined, assignment: undefined }, NOW);
    expect(decision.ok && decision.value[1]).toMatchObject({ assignDueOn: '2026-03-19', assignDueProvisional: true });
  });

  it('is not needed to enter what came before the deal', () => {
    const lead = {
      ...signed(),
      type: 'luodi.leads.lead-logged.v1',
      sequence: 1,
      eventId: '00000001-8f0a-5b0e-9d2d-6a2f5d7f1a03',
    };
    const { decision } = at().when(enterFact, { fact: lead }, policies, NOW);
    expect(typesOf(decision.ok ? decision.value : [])).toEqual(['FactEntered']);
  });
});

describe('the responsible leader (S108)', () => {
  const assigned: ProjectLedgerEvent = { type: 'LeaderAssigned', leaderId: 'leader', assignedOn: '2026-03-12' };

  it('is one; a second is refused', () => {
    at(...opened)
      .when(assignLeader, { leaderId: 'leader' }, {}, NOW)
      .then(assigned);
    at(...opened, assigned)
      .when(assignLeader, { leaderId: 'other' }, {}, NOW)
      .thenFails('LEDGER.LEADER_ALREADY_ASSIGNED');
  });

  it('is replaced by an act of its own, with the reason', () => {
    const replaced = {
      type: 'LeaderReplaced',
      leaderId: 'other',
      replacedLeaderId: 'leader',
      reason: '调任',
      assignedOn: '2026-03-12',
    } as const;
    at(...opened, assigned)
      .when(replaceLeader, { leaderId: 'other', reason: '调任' }, {}, NOW)
      .then(replaced);
    at(...opened, assigned)
      .when(replaceLeader, { leaderId: 'leader', reason: 'x' }, {}, NOW)
      .thenFails('LEDGER.SAME_LEADER');
    at(...opened)
      .when(replaceLeader, { leaderId: 'leader', reason: 'x' }, {}, NOW)
      .thenFails('LEDGER.NO_LEADER_TO_REPLACE');
  });

  it('is named for signed projects that go on', () => {
    at().when(assignLeader, { leaderId: 'leader' }, {}, NOW).thenFails('LEDGER.NOT_OPENED');
    at().when(replaceLeader, { leaderId: 'leader', reason: 'x' }, {}, NOW).thenFails('LEDGER.NOT_OPENED');
    at(...opened, ...ended)
      .when(assignLeader, { leaderId: 'leader' }, {}, NOW)
      .thenFails('LEDGER.PROJECT_ENDED');
    at(...opened, ...ended)
      .when(replaceLeader, { leaderId: 'leader', reason: 'x' }, {}, NOW)
      .thenFails('LEDGER.PROJECT_ENDED');
  });
});

describe('the service squad (S108)', () => {
  const formed: ProjectLedgerEvent = { type: 'SquadFormed', memberIds: ['a', 'b'], formedOn: '2026-03-12' };

  it('has at least one member, each once', () => {
    at(...opened)
      .when(formSquad, { memberIds: ['a', 'b', 'a'] }, {}, NOW)
      .then(formed);
    at(...opened)
      .when(formSquad, { memberIds: [] }, {}, NOW)
      .thenFails('LEDGER.SQUAD_EMPTY');
  });

  it('changes only with a reason', () => {
    at(...opened, formed)
      .when(formSquad, { memberIds: ['c'] }, {}, NOW)
      .thenFails('LEDGER.SQUAD_ALREADY_FORMED');
    at(...opened, formed)
      .when(formSquad, { memberIds: ['c'], reason: '轮岗' }, {}, NOW)
      .then({
        type: 'SquadChanged',
        memberIds: ['c'],
        replacedMemberIds: ['a', 'b'],
        reason: '轮岗',
        formedOn: '2026-03-12',
      });
    at()
      .when(formSquad, { memberIds: ['c'] }, {}, NOW)
      .thenFails('LEDGER.NOT_OPENED');
    at(...opened, ...ended)
      .when(formSquad, { memberIds: ['c'] }, {}, NOW)
      .thenFails('LEDGER.PROJECT_ENDED');
  });
});

describe('who is missing after the set workdays (S108)', () => {
  const leaderOverdue = { type: 'AssignmentOverdue', matter: 'LEADER_MISSING', dueOn: '2026-03-19' } as const;
  const squadOverdue = { type: 'AssignmentOverdue', matter: 'SQUAD_MISSING', dueOn: '2026-03-19' } as const;

  it('is due at the end of the fifth workday', () => {
    expect(projectLedger.deadlines(at(...opened).state)).toEqual([
      { key: 'assignment', kind: 'assignment-due', dueAt: endOfDay('2026-03-19') },
    ]);
    expect(projectLedger.deadlines(at(...opened, ...ended).state)).toEqual([]);
  });

  it('goes on the exception list once each, and off it when named', () => {
    at(...opened)
      .when(flagMissingPeople, {}, {}, NOW)
      .then(leaderOverdue, squadOverdue);
    at(...opened, leaderOverdue, squadOverdue)
      .when(flagMissingPeople, {}, {}, NOW)
      .then();
    at().when(flagMissingPeople, {}, {}, NOW).then();
    expect(projectLedger.deadlines(at(...opened, leaderOverdue, squadOverdue).state)).toEqual([]);
    const { state } = at(...opened, leaderOverdue, squadOverdue, {
      type: 'LeaderAssigned',
      leaderId: 'l',
      assignedOn: '2026-03-20',
    });
    expect(projectLedger.rows[1]?.rowsOf(state, stream)).toMatchObject([
      { matter: 'SQUAD_MISSING', due_on: '2026-03-19' },
    ]);
  });

  it('does not matter for a project that ended', () => {
    expect(at(...opened, leaderOverdue, ...ended).state.overdue).toEqual([]);
  });
});

describe('what leaves a ledger', () => {
  const published = (event: ProjectLedgerEvent) =>
    projectLedger.publish(event, { ...stream, at: NOW, state: at(...opened).state });

  it.each([
    [leaderAssignedV1, { type: 'LeaderAssigned', leaderId: 'l', assignedOn: '2026-03-12' }],
    [
      leaderAssignedV1,
      { type: 'LeaderReplaced', leaderId: 'm', replacedLeaderId: 'l', reason: '调任', assignedOn: '2026-03-12' },
    ],
    [squadFormedV1, { type: 'SquadFormed', memberIds: ['a'], formedOn: '2026-03-12' }],
    [
      squadFormedV1,
      { type: 'SquadChanged', memberIds: ['a'], replacedMemberIds: ['b'], reason: '轮岗', formedOn: '2026-03-12' },
    ],
    [matterOverdueV1, { type: 'AssignmentOverdue', matter: 'LEADER_MISSING', dueOn: '2026-03-19' }],
  ] as const)('parses with its contract: %#', (contract, event) => {
    const [first, ...rest] = published(event);
    expect(rest).toEqual([]);
    expect(first?.contract.type).toBe(contract.type);
    expect(contract.schema.safeParse(first?.data)).toMatchObject({ success: true });
  });

  it('is nothing that others told us', () => {
    expect(opened.flatMap((event) => published(event))).toEqual([]);
  });
});

describe('the rows of a ledger', () => {
  it('are none before it is opened, then one with the next due date', () => {
    expect(projectLedger.rows[0]?.rowsOf(at().state, stream)).toEqual([]);
    expect(projectLedger.rows[0]?.rowsOf(at(...opened).state, stream)).toMatchObject([
      {
        stage: 'signed',
        light: 'GREEN',
        next_due_on: '2026-03-19',
        next_due_what: 'ASSIGNMENT',
        entry_count: 1,
        leader_id: null,
      },
    ]);
  });

  it('count a dropped deal in the rates for ever (8.1)', () => {
    expect(projectLedger.rows[2]?.rowsOf(at(...opened, ...ended).state, stream)).toMatchObject([
      { signed_on: '2026-03-10', investment_fen: '12000000000', outcome: 'DROPPED', registered_on: null },
    ]);
  });

  it('append one entry per fact, and the history of leaders', () => {
    const facts = { ...stream, at: NOW, state: at(...opened).state };
    const [entered] = opened;
    expect(entered && projectLedger.entries[0]?.entryOf(entered, facts)).toMatchObject({
      seq: 1,
      type: dealSignedV1.type,
      cause_seen: true,
    });
    expect(projectLedger.entries[0]?.entryOf(opened[1] as LedgerOpened, facts)).toBeUndefined();
    expect(
      projectLedger.entries[1]?.entryOf(
        { type: 'LeaderReplaced', leaderId: 'm', replacedLeaderId: 'l', reason: '调任', assignedOn: '2026-03-12' },
        facts,
      ),
    ).toMatchObject({ replaced_leader_id: 'l', reason: '调任' });
  });
});

it('is told every event of every service (S107)', () => {
  const method = Object.getOwnPropertyDescriptor(EveryFactConsumer.prototype, 'enter')?.value as object;
  expect(new Set(contractsOf(method))).toEqual(new Set(EVENTS));
  expect(EVENTS.length).toBeGreaterThan(40);
});

import { startOfDay, type Actor } from '@luodi/domain';
import { dealEndedV1, dealSignedV1, fundsArrivedV1, milestoneReachedV1 } from '@luodi/contracts';
import { given } from '@luodi/testing';
import { deal } from '../deal.aggregate';
import { admitDeal } from './admit-deal';
import { dealStage, type Deal } from './deal';
import type { DealEvent, DealSigned } from './deal.events';
import { dropDeal } from './drop-deal';
import { endRejectedDeal } from './end-rejected-deal';
import { INSTALMENT_LIMIT, reportFunds } from './report-funds';
import { reportMilestone } from './report-milestone';
import { signDeal } from './sign-deal';
import { verifyFunds } from './verify-funds';
import { verifyMilestone } from './verify-milestone';

const NOW = startOfDay('2026-06-01');
const at = (...history: DealEvent[]) => given<Deal, DealEvent>(deal, ...history);
const person = (personId: string): Actor => ({
  kind: 'person',
  personId,
  departmentId: 'd',
  zone: 'jianshi',
  roles: [],
});
const officer = person('officer');
const head = person('head');

const sheet = {
  projectName: '富硒食品精深加工',
  firmName: '样例富硒食品有限公司',
  firmCreditCode: '91350100M000100Y43',
  industryCode: 'C1391',
  industryFlags: ['MAIN_INDUSTRY'],
  investmentFen: '12000000000',
  landAreaM2: '20000',
  signedOn: '2026-03-12',
  indicators: { investmentIntensityWanPerMu: '400', outputWanPerMu: '500', plotRatio: '1.2' },
  schedule: { startMonthsAfterDelivery: 6, completionMonthsAfterStart: 18, productionMonthsAfterCompletion: 6 },
  squadMemberIds: ['a', 'b', 'a'],
};
const signed: DealSigned = { type: 'DealSigned', ...sheet, squadMemberIds: ['a', 'b'], warnings: [] };
const admitted: DealEvent = { type: 'DealAdmitted', admittedOn: '2026-04-01' };
const reportedAs = (milestone: 'REGISTERED' | 'STARTED', reachedOn = '2026-05-06'): DealEvent => ({
  type: 'MilestoneReported',
  milestone,
  reachedOn,
  evidence: '营业执照',
  reportedBy: 'officer',
});
const verifiedAs = (milestone: 'REGISTERED' | 'STARTED' | 'IN_PRODUCTION', reachedOn = '2026-05-06'): DealEvent => ({
  type: 'MilestoneVerified',
  milestone,
  reachedOn,
  evidence: '营业执照',
  verifiedBy: 'head',
});
const registered = [reportedAs('REGISTERED'), verifiedAs('REGISTERED')];
const dropped: DealEvent = { type: 'DealEnded', outcome: 'DROPPED', reason: '资金不足', endedOn: '2026-05-01' };
const report = { milestone: 'REGISTERED', reachedOn: '2026-05-06', evidence: '营业执照', by: officer } as const;
const instalment = {
  instalmentId: 'YZ-1',
  amountFen: '300',
  arrivedOn: '2026-05-30',
  evidence: '银行回单',
  by: officer,
};
const fundsReported: DealEvent = {
  type: 'FundsReported',
  instalmentId: 'YZ-1',
  amountFen: '300',
  arrivedOn: '2026-05-30',
  evidence: '银行回单',
  reportedBy: 'officer',
};

describe('signing a deal', () => {
  it('records the agreed indicators and each squad member once (S015)', () => {
    at()
      .when(signDeal, { sheet: { ...sheet, creditCodeConfirmed: true }, leadId: 'lead' }, {}, NOW)
      .then({ ...signed, leadId: 'lead' });
  });

  it('refuses a second deal of the project', () =>
    at(signed).when(signDeal, { sheet }, {}, NOW).thenFails('LEADS.DEAL_ALREADY_SIGNED'));

  it('tells an unknown lead together with the faults of the sheet', () =>
    at()
      .when(
        signDeal,
        { sheet: { ...sheet, creditCodeConfirmed: true, schedule: undefined }, leadMissing: true },
        {},
        NOW,
      )
      .thenFails('LEADS.SCHEDULE_MISSING', 'LEADS.LEAD_NOT_FOUND'));
});

describe('what the admission review says', () => {
  it('opens the way to a start', () => {
    at(signed).when(admitDeal, { decidedOn: '2026-04-01' }, {}, NOW).then(admitted);
  });

  it('ends a rejected deal as NOT_ADMITTED (point 1)', () => {
    at(signed)
      .when(endRejectedDeal, { reason: '负面清单', decidedOn: '2026-04-01' }, {}, NOW)
      .then({ type: 'DealEnded', outcome: 'NOT_ADMITTED', reason: '负面清单', endedOn: '2026-04-01' });
  });

  it('changes nothing for a deal that was dropped before', () => {
    at(signed, dropped).when(endRejectedDeal, { reason: 'x', decidedOn: '2026-04-01' }, {}, NOW).then();
    at(signed, dropped).when(admitDeal, { decidedOn: '2026-04-01' }, {}, NOW).then();
  });
});

describe('dropping a deal', () => {
  it('ends it with its reason', () => {
    const after = at(signed)
      .when(dropDeal, { reason: '资金不足' }, {}, NOW)
      .then({ type: 'DealEnded', outcome: 'DROPPED', reason: '资金不足', endedOn: '2026-06-01' });
    expect(dealStage(after)).toBe('ENDED');
  });

  it('is refused twice, and in production', () => {
    at(signed, dropped).when(dropDeal, { reason: 'x' }, {}, NOW).thenFails('LEADS.DEAL_ENDED');
    given(
      deal,
      signed,
      admitted,
      { ...reportedAs('STARTED'), milestone: 'IN_PRODUCTION' } as DealEvent,
      verifiedAs('IN_PRODUCTION'),
    )
      .when(dropDeal, { reason: 'x' }, {}, NOW)
      .thenFails('LEADS.DEAL_IN_PRODUCTION');
  });
});

describe('reporting a milestone', () => {
  it('is accepted in the order of the pipeline (S001)', () => {
    at(signed).when(reportMilestone, report, {}, NOW).then(reportedAs('REGISTERED'));
    at(signed, admitted, ...registered)
      .when(reportMilestone, { ...report, milestone: 'STARTED' }, {}, NOW)
      .then(reportedAs('STARTED'));
  });

  it('tells every reason at once: not admitted, out of order, in the future', () =>
    at(signed)
      .when(reportMilestone, { ...report, milestone: 'STARTED', reachedOn: '2026-06-02' }, {}, NOW)
      .thenFails('LEADS.NOT_ADMITTED_YET', 'LEADS.MILESTONE_OUT_OF_ORDER', 'LEADS.REACHED_IN_FUTURE'));

  it('refuses a start before the registration and before the signing', () =>
    at(signed, admitted, ...registered)
      .when(reportMilestone, { ...report, milestone: 'STARTED', reachedOn: '2026-03-01' }, {}, NOW)
      .thenFails('LEADS.MILESTONE_BEFORE_PREVIOUS', 'LEADS.MILESTONE_BEFORE_SIGNING'));

  it('refuses what is reported, verified or of an ended deal', () => {
    at(signed, reportedAs('REGISTERED'))
      .when(reportMilestone, report, {}, NOW)
      .thenFails('LEADS.MILESTONE_ALREADY_REPORTED');
    at(signed, ...registered)
      .when(reportMilestone, report, {}, NOW)
      .thenFails('LEADS.MILESTONE_ALREADY_VERIFIED');
    at(signed, dropped).when(reportMilestone, report, {}, NOW).thenFails('LEADS.DEAL_ENDED');
  });

  it('looks like no deal at all to another firm', () => {
    const own = { ...report, firmCreditCode: sheet.firmCreditCode };
    at(signed).when(reportMilestone, own, {}, NOW).then(reportedAs('REGISTERED'));
    at(signed)
      .when(reportMilestone, { ...own, firmCreditCode: '' }, {}, NOW)
      .thenFails('LEADS.DEAL_NOT_FOUND');
  });
});

describe('verifying a milestone', () => {
  const verify = { milestone: 'REGISTERED', result: 'VERIFIED', by: head } as const;

  it('is done by another person than the reporter (S29)', () => {
    at(signed, reportedAs('REGISTERED')).when(verifyMilestone, verify, {}, NOW).then(verifiedAs('REGISTERED'));
    at(signed, reportedAs('REGISTERED'))
      .when(verifyMilestone, { ...verify, by: officer }, {}, NOW)
      .thenFails('LEADS.OWN_REPORT');
  });

  it('waits for the milestone before it to be verified', () =>
    at(signed, admitted, reportedAs('REGISTERED'), reportedAs('STARTED'))
      .when(verifyMilestone, { ...verify, milestone: 'STARTED' }, {}, NOW)
      .thenFails('LEADS.MILESTONE_OUT_OF_ORDER'));

  it('returns a report with a note, after which it may be reported anew', () => {
    const reported = at(signed, reportedAs('REGISTERED'));
    reported.when(verifyMilestone, { ...verify, result: 'RETURNED' }, {}, NOW).thenFails('LEADS.NOTE_MISSING');
    const returned = {
      type: 'MilestoneReturned',
      milestone: 'REGISTERED',
      note: '照片不清',
      returnedBy: 'head',
    } as const;
    reported.when(verifyMilestone, { ...verify, result: 'RETURNED', note: '照片不清' }, {}, NOW).then(returned);
    at(signed, reportedAs('REGISTERED'), returned)
      .when(reportMilestone, report, {}, NOW)
      .then(reportedAs('REGISTERED'));
  });

  it('refuses what nobody reported and what is verified', () => {
    at(signed).when(verifyMilestone, verify, {}, NOW).thenFails('LEADS.MILESTONE_NOT_REPORTED');
    at(signed, ...registered)
      .when(verifyMilestone, verify, {}, NOW)
      .thenFails('LEADS.MILESTONE_ALREADY_VERIFIED');
    at(signed, dropped).when(verifyMilestone, verify, {}, NOW).thenFails('LEADS.DEAL_ENDED');
  });
});

describe('paid-in funds', () => {
  const verify = { instalmentId: 'YZ-1', result: 'VERIFIED', by: head } as const;

  it('add up over verified instalments, exact to the fen (S019)', () => {
    const second: DealEvent = { ...fundsReported, instalmentId: 'YZ-2', amountFen: '9007199254740993' } as DealEvent;
    const one = at(signed, fundsReported, second).when(verifyFunds, verify, {}, NOW).then({
      type: 'FundsVerified',
      instalmentId: 'YZ-1',
      amountFen: '300',
      arrivedOn: '2026-05-30',
      verifiedBy: 'head',
    });
    expect(one.arrivedFen).toBe('300');
    const both = given(
      deal,
      signed,
      fundsReported,
      second,
      { type: 'FundsVerified', instalmentId: 'YZ-1', amountFen: '300', arrivedOn: '2026-05-30', verifiedBy: 'head' },
      {
        type: 'FundsVerified',
        instalmentId: 'YZ-2',
        amountFen: '9007199254740993',
        arrivedOn: '2026-05-30',
        verifiedBy: 'head',
      },
    );
    expect(both.state.arrivedFen).toBe('9007199254741293');
  });

  it('take the same instalment once, and refuse other content under its number', () => {
    at(signed).when(reportFunds, instalment, {}, NOW).then(fundsReported);
    at(signed, fundsReported)
      .when(reportFunds, { ...instalment, evidence: '再次上传' }, {}, NOW)
      .then();
    at(signed, fundsReported)
      .when(reportFunds, { ...instalment, amountFen: '301' }, {}, NOW)
      .thenFails('LEADS.INSTALMENT_DIFFERS');
  });

  it('name every fault at once', () =>
    at(signed)
      .when(reportFunds, { ...instalment, amountFen: '0', arrivedOn: '2026-06-02' }, {}, NOW)
      .thenFails('LEADS.AMOUNT_NOT_POSITIVE', 'LEADS.REACHED_IN_FUTURE'));

  it('are bounded in number, so that a deal stays small', () => {
    const many = Array.from(
      { length: INSTALMENT_LIMIT },
      (_, at): DealEvent => ({ ...fundsReported, instalmentId: `N-${at}` }) as DealEvent,
    );
    at(signed, ...many)
      .when(reportFunds, instalment, {}, NOW)
      .thenFails('LEADS.TOO_MANY_INSTALMENTS');
  });

  it('are verified by another person, or returned with a note', () => {
    const reported = at(signed, fundsReported);
    reported.when(verifyFunds, { ...verify, by: officer }, {}, NOW).thenFails('LEADS.OWN_REPORT');
    reported.when(verifyFunds, { ...verify, result: 'RETURNED' }, {}, NOW).thenFails('LEADS.NOTE_MISSING');
    reported.when(verifyFunds, { ...verify, instalmentId: 'YZ-9' }, {}, NOW).thenFails('LEADS.INSTALMENT_NOT_FOUND');
    reported
      .when(verifyFunds, { ...verify, result: 'RETURNED', note: '账户不符' }, {}, NOW)
      .then({ type: 'FundsReturned', instalmentId: 'YZ-1', note: '账户不符', returnedBy: 'head' });
    at(signed, dropped).when(reportFunds, instalment, {}, NOW).thenFails('LEADS.DEAL_ENDED');
    at(signed, dropped).when(verifyFunds, verify, {}, NOW).thenFails('LEADS.DEAL_ENDED');
  });
});

describe('what leaves a deal', () => {
  const facts = {
    streamId: '0b6f0c58-8f0a-5b0e-9d2d-6a2f5d7f1a02',
    zone: 'jianshi',
    projectId: '5d0f3c1e-6a53-5f7b-9c1e-2f4a7d9b1c01',
    version: 1,
    at: NOW,
  };
  const published = (...history: [DealEvent, ...DealEvent[]]) => {
    const { state } = at(...history);
    return deal.publish(history.at(-1) ?? signed, { ...facts, state });
  };
  const fundsVerified: DealEvent = {
    type: 'FundsVerified',
    instalmentId: 'YZ-1',
    amountFen: '300',
    arrivedOn: '2026-05-30',
    verifiedBy: 'head',
  };

  it.each([
    [dealSignedV1, [{ ...signed, leadId: '3f1f7f0e-2a84-5f7d-8a57-9be0c5a3d203' }]],
    [dealEndedV1, [signed, dropped]],
    [milestoneReachedV1, [signed, ...registered]],
    [fundsArrivedV1, [signed, fundsReported, fundsVerified]],
  ] as const)('parses with its contract: %#', (contract, history) => {
    const [event, ...rest] = published(...(history as unknown as [DealEvent, ...DealEvent[]]));
    expect(rest).toEqual([]);
    expect(event?.contract.type).toBe(contract.type);
    expect(contract.schema.safeParse(event?.data)).toMatchObject({ success: true });
  });

  it('keeps reports, returns and what others said to itself', () => {
    expect(published(signed, reportedAs('REGISTERED'))).toEqual([]);
    expect(published(signed, fundsReported)).toEqual([]);
    expect(published(signed, admitted)).toEqual([]);
  });
});

describe('the rows of a deal', () => {
  const stream = { streamId: 's', zone: 'jianshi', projectId: 'p', version: 7 };
  const rowsOf = (table: number, ...history: DealEvent[]) => deal.rows[table]?.rowsOf(at(...history).state, stream);

  it('are none before the signing, then one with stage and class derived', () => {
    expect(rowsOf(0)).toEqual([]);
    expect(rowsOf(0, signed, admitted, ...registered, reportedAs('STARTED'), verifiedAs('STARTED'))).toMatchObject([
      {
        project_id: 'p',
        stage: 'STARTED',
        status: 'ADMITTED',
        size_class: '100M',
        exceeds_class: '100M',
        stream_version: 7,
      },
    ]);
  });

  it('list milestones in their order, and instalments', () => {
    expect(rowsOf(1, signed, admitted, ...registered, reportedAs('STARTED'))).toMatchObject([
      { milestone: 'REGISTERED', status: 'VERIFIED', verified_by: 'head' },
      { milestone: 'STARTED', status: 'REPORTED', verified_by: null },
    ]);
    expect(rowsOf(2, signed, fundsReported)).toMatchObject([
      { instalment_id: 'YZ-1', amount_fen: '300', status: 'REPORTED' },
    ]);
  });

  it('append the evidence of each report and of nothing else', () => {
    const facts = { ...stream, at: NOW, state: at(signed).state };
    expect(deal.entries[0]?.entryOf(fundsReported, facts)).toEqual({
      about: 'FUNDS/YZ-1',
      evidence: '银行回单',
      reported_by: 'officer',
      reported_at: NOW,
    });
    expect(deal.entries[0]?.entryOf(admitted, facts)).toBeUndefined();
  });
});

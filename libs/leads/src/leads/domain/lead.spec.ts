import { startOfDay, type Actor } from '@luodi/domain';
import { leadLoggedV1 } from '@luodi/contracts';
import { given } from '@luodi/testing';
import { lead } from '../lead.aggregate';
import { dropLead } from './drop-lead';
import type { Lead } from './lead';
import type { LeadEvent, LeadLogged } from './lead.events';
import { logContact } from './log-contact';
import { logLead } from './log-lead';
import { logSecondPromotion } from './log-second-promotion';
import { markLeadSigned } from './mark-lead-signed';
import { takeLead } from './take-lead';

const NOW = startOfDay('2026-03-02');
const at = (...history: LeadEvent[]) => given<Lead, LeadEvent>(lead, ...history);
const officer: Actor = { kind: 'person', personId: 'officer', departmentId: 'd', zone: 'jianshi', roles: [] };
const asked = {
  projectName: '富硒食品',
  channel: 'WINDOW',
  investorClasses: ['LISTED_COMPANY'],
  industryCode: 'C1391',
  key: true,
  by: officer,
};
const logged: LeadLogged = {
  type: 'LeadLogged',
  origin: 'PROMOTION',
  projectName: '富硒食品',
  channel: 'WINDOW',
  investorClasses: ['LISTED_COMPANY'],
  industryCode: 'C1391',
  key: true,
  ownerId: 'officer',
  loggedOn: '2026-03-02',
};
const parcel = {
  parcelId: '11111111-1111-5111-8111-111111111111',
  formerProjectId: '22222222-2222-5222-8222-222222222222',
};
const second: LeadLogged = {
  type: 'LeadLogged',
  origin: 'SECOND_PROMOTION',
  projectName: '二次招商：G2026-01',
  channel: 'SECOND_PROMOTION',
  investorClasses: [],
  key: false,
  loggedOn: '2026-03-02',
  ...parcel,
};
const dropped: LeadEvent = { type: 'LeadDropped', reason: '选址外地', droppedOn: '2026-03-02' };

describe('a lead', () => {
  it('is logged with one channel and its owner (S002, S004)', () => {
    at().when(logLead, asked, {}, NOW).then(logged);
  });

  it('needs a station with the stationed office and only there, and names every fault (S004)', () => {
    at()
      .when(logLead, { ...asked, channel: 'STATIONED_OFFICE' }, {}, NOW)
      .thenFails('LEADS.STATION_MISSING');
    at()
      .when(logLead, { ...asked, station: '上海', estimatedInvestmentFen: '0' }, {}, NOW)
      .thenFails('LEADS.STATION_NOT_EXPECTED', 'LEADS.AMOUNT_NOT_POSITIVE');
  });

  it('keeps a log of contacts with the latest day (S006)', () => {
    const contact = (contactedOn: string): LeadEvent => ({
      type: 'LeadContacted',
      contactedOn,
      note: '电话',
      contactedBy: 'officer',
    });
    const after = at(logged, contact('2026-03-01'))
      .when(logContact, { contactedOn: '2026-02-20', note: '电话', by: officer }, {}, NOW)
      .then(contact('2026-02-20'));
    expect(after).toMatchObject({ lastContactOn: '2026-03-01', contactCount: 2 });
    at(logged).when(logContact, { contactedOn: '2026-03-03', note: 'x' }, {}, NOW).thenFails('LEADS.CONTACT_IN_FUTURE');
    at(logged, dropped)
      .when(logContact, { contactedOn: '2026-03-01', note: 'x' }, {}, NOW)
      .thenFails('LEADS.LEAD_NOT_OPEN');
  });

  it('leaves the pool by a drop with its reason, once, or by signing (S002)', () => {
    at(logged).when(dropLead, { reason: '选址外地' }, {}, NOW).then(dropped);
    at(logged, dropped).when(dropLead, { reason: 'x' }, {}, NOW).thenFails('LEADS.LEAD_NOT_OPEN');
    const signed = { type: 'LeadSigned', dealId: 'deal' } as const;
    at(logged, dropped).when(markLeadSigned, { dealId: 'deal' }, {}, NOW).then(signed);
    at(logged, signed).when(markLeadSigned, { dealId: 'deal' }, {}, NOW).then();
  });
});

describe('a second-promotion lead', () => {
  it('is opened once by a recovered parcel and linked to the former project (S082)', () => {
    at()
      .when(logSecondPromotion, { ...parcel, parcelNumber: 'G2026-01' }, {}, NOW)
      .then(second);
    at(second)
      .when(logSecondPromotion, { ...parcel, parcelNumber: 'G2026-01' }, {}, NOW)
      .then();
  });

  it('is taken by one officer', () => {
    const taken = { type: 'LeadTaken', ownerId: 'officer', takenOn: '2026-03-02' } as const;
    at(second).when(takeLead, { by: officer }, {}, NOW).then(taken);
    at(second, taken).when(takeLead, { by: officer }, {}, NOW).thenFails('LEADS.ALREADY_TAKEN');
    at(second, dropped).when(takeLead, { by: officer }, {}, NOW).thenFails('LEADS.LEAD_NOT_OPEN');
    at(logged).when(takeLead, { by: officer }, {}, NOW).thenFails('LEADS.NOT_SECOND_PROMOTION');
  });
});

describe('what leaves a lead', () => {
  const facts = { streamId: 's', zone: 'jianshi', projectId: 'p', version: 1, at: NOW };

  it.each([logged, second])('is lead-logged, and it parses with its contract: $origin', (event) => {
    const [published] = lead.publish(event, { ...facts, state: at(event).state });
    expect(published?.contract.type).toBe(leadLoggedV1.type);
    expect(leadLoggedV1.schema.safeParse(published?.data)).toMatchObject({ success: true });
  });

  it('is nothing of how the bureau works on it', () => {
    expect(lead.publish(dropped, { ...facts, state: at(logged, dropped).state })).toEqual([]);
  });
});

describe('the rows of a lead', () => {
  it('are one per lead, with who owns it and when it was last contacted', () => {
    const stream = { streamId: 's', zone: 'jianshi', projectId: 'p', version: 2 };
    expect(lead.rows[0]?.rowsOf(at().state, stream)).toEqual([]);
    expect(lead.rows[0]?.rowsOf(at(second).state, stream)).toMatchObject([
      { origin: 'SECOND_PROMOTION', owner_id: null, former_project_id: parcel.formerProjectId, stream_version: 2 },
    ]);
  });
});

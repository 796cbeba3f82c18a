import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  dealSignedV1,
  EVENTS,
  leadLoggedV1,
  leaderAssignedV1,
  projectAdmittedV1,
  stagePassedV1,
  supplyOpenedV1,
  type CloudEvent,
} from '@luodi/contracts';
import { derivedId } from '@luodi/platform/commands';
import { sentEvent, startTestService, type TestService } from '@luodi/testing';
import { aSignedDeal } from '../../../test/samples';
import { ledgerService, verifyLedgerChains } from '../../index';

const zone = 'jianshi';
const passed = { caseId: randomUUID(), stage: 'PLANNING', round: 1, passedOn: '2026-05-20', opensLandSupply: true };
const supply = { supplyId: randomUUID(), stage: 'PLANNING', areaM2: '20000' };

describe('the ledger of a project, on a real database', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(ledgerService);
  });
  afterAll(() => service.stop());

  const reader = (where = zone) => service.as('supervisor', { zone: where });
  const ledgerOf = async (projectId: string) => (await reader().get(`/ledgers/${projectId}`)).body;
  const typesOf = (ledger: { entries: { items: { type: string }[] } }) =>
    ledger.entries.items.map((entry) => entry.type.split('.')[2]);

  it('begins with the lead and is opened once by deal-signed, whatever is delivered twice (S107)', async () => {
    const projectId = randomUUID();
    await service.receive(
      leadLoggedV1,
      { projectName: '富硒食品', channel: 'WINDOW', origin: 'PROMOTION' },
      { projectId, zone },
    );
    expect((await reader().get(`/ledgers/${projectId}`)).status).toBe(404);
    const deal = aSignedDeal({ responsibleLeaderId: 'leader', squadMemberIds: ['a', 'b'] });
    const signed = await service.receive(dealSignedV1, deal, { projectId, zone, reason: '签约' });
    await service.again(signed);
    await service.settled();
    const ledger = await ledgerOf(projectId);
    expect(typesOf(ledger)).toEqual(['lead-logged', 'deal-signed', 'leader-assigned', 'squad-formed']);
    expect(ledger).toMatchObject({
      stage: 'signed',
      leaderId: 'leader',
      squadMemberIds: ['a', 'b'],
      entryCount: 4,
      assignDueOn: null,
    });
    expect(ledger.entries.items[1]).toMatchObject({
      seq: 2,
      eventId: signed.id,
      reason: '签约',
      actor: { kind: 'system', service: 'leads' },
      data: { firmName: deal.firmName },
    });
    expect(ledger.entries.items[2]).toMatchObject({ causationId: signed.id, causeSeen: true });
    expect(await service.rows('project_ledger', { project_id: projectId })).toHaveLength(1);
    expect((await service.published(leaderAssignedV1)).filter((one) => one.projectid === projectId)).toHaveLength(1);
    expect((await reader('jiangyin').get(`/ledgers/${projectId}`)).status).toBe(404);
  });

  it('holds an effect that arrives before its cause, and enters it right after (ADR 0005)', async () => {
    const projectId = randomUUID();
    await service.receive(dealSignedV1, aSignedDeal(), { projectId, zone });
    const cause = sentEvent(stagePassedV1, passed, { projectId, zone }, 1);
    const effect = { ...sentEvent(supplyOpenedV1, supply, { projectId, zone }, 1), causationid: cause.id };
    await service.again(effect);
    expect(await ledgerOf(projectId)).toMatchObject({ entryCount: 1, waitingEvents: 1 });
    await service.again(effect);
    await service.again(cause);
    const ledger = await ledgerOf(projectId);
    expect(typesOf(ledger)).toEqual(['deal-signed', 'stage-passed', 'supply-opened']);
    expect(ledger).toMatchObject({ waitingEvents: 0 });
    expect(ledger.entries.items[2]).toMatchObject({ causeSeen: true });
  });

  it('enters what waited ten minutes in vain, and says so', async () => {
    const projectId = randomUUID();
    await service.receive(dealSignedV1, aSignedDeal(), { projectId, zone });
    await service.again({ ...sentEvent(supplyOpenedV1, supply, { projectId, zone }, 1), causationid: randomUUID() });
    await service.travelTo((await service.now()) + 11 * 60_000);
    const ledger = await ledgerOf(projectId);
    expect(ledger).toMatchObject({
      entryCount: 2,
      waitingEvents: 0,
      entries: { items: [{ causeSeen: true }, { causeSeen: false }] },
    });
  });

  it('takes every kind of event of the other services, each once (S107)', async () => {
    const folder = `${__dirname}/../../../../contracts/src/events`;
    const projectId = randomUUID();
    const numbers = new Map<string, number>();
    const foreign = EVENTS.filter((contract) => contract.service !== 'ledger');
    for (const { type, service: source } of foreign) {
      const file = `${folder}/${source}/${type.replace(`luodi.${source}.`, '')}.golden.json`;
      const { causationid: _, ...golden } = JSON.parse(readFileSync(file, 'utf8')) as CloudEvent;
      const sequence = (numbers.get(source) ?? 0) + 1;
      numbers.set(source, sequence);
      await service.again({ ...golden, id: randomUUID(), projectid: projectId, zone, sequence });
    }
    await service.settled();
    const entries = await service.rows('ledger_entry', { stream_id: derivedId(projectId, 'project-ledger') });
    for (const { type } of foreign) expect(entries.filter((entry) => entry.type === type)).toHaveLength(1);
    expect((await reader().get(`/ledgers/${projectId}/verification`)).body).toMatchObject({ ok: true, faults: [] });
  });

  it('pages its entries in order and verifies its chain; a changed entry is found (S107)', async () => {
    const projectId = randomUUID();
    await service.receive(dealSignedV1, aSignedDeal(), { projectId, zone });
    await service.receive(stagePassedV1, passed, { projectId, zone });
    await service.receive(
      projectAdmittedV1,
      { caseId: randomUUID(), decidedOn: '2026-04-01', totalScore: '85.5', scoredSheets: 5 },
      { projectId, zone },
    );
    const first = (await reader().get(`/ledgers/${projectId}?limit=2`)).body.entries;
    const second = (await reader().get(`/ledgers/${projectId}?limit=2&cursor=${first.next}`)).body.entries;
    expect([...first.items, ...second.items].map((entry) => entry.seq)).toEqual([1, 2, 3]);
    expect([first.total, second.next]).toEqual([3, null]);
    const verified = (await reader().get(`/ledgers/${projectId}/verification`)).body;
    expect(verified).toMatchObject({ ok: true, entries: 3, faults: [], headHash: second.items[0].hash });

    const run = (sql: string, parameters: readonly unknown[]) => service.asOwner(sql, parameters);
    expect((await verifyLedgerChains(run)).faults).toEqual([]);
    const changed = `update ledger_entry set data = '{}' where stream_id = $1 and seq = 2`;
    await service.asOwner(changed, [derivedId(projectId, 'project-ledger')]);
    const broken = (await reader().get(`/ledgers/${projectId}/verification`)).body;
    expect(broken.ok).toBe(false);
    expect(broken.faults).toContainEqual({ seq: 2, fault: 'CHAIN_HASH' });
    expect((await verifyLedgerChains(run)).faults.map(({ fault }) => fault)).toContain('CHAIN_HASH');
  });

  it('is listed with a total equal to the list', async () => {
    const all = (await reader().get('/ledgers?limit=200')).body;
    expect(all.total).toBe(all.items.length);
    expect((await reader().get('/ledgers?limit=1')).body).toMatchObject({ total: all.total, items: [{}] });
    expect((await reader('yongzhou').get('/ledgers')).body).toEqual({ items: [], total: 0, next: null });
  });
});

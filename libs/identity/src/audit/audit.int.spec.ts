import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ReadDatabase } from '@luodi/platform/database';
import { startTestService, TEST_SERVICE_SECRET, type TestService } from '@luodi/testing';
import { identityService, readAnchors, verifyAuditChains } from '..';
import { AuditAnchors } from './anchor-audit/audit-anchors';

const denial = {
  at: 1,
  service: 'land',
  method: 'GET',
  path: '/api/land/parcels/1',
  status: 404,
  code: 'LAND.NOT_FOUND',
};

describe('the audit record of identity', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startTestService(identityService);
    await tell([denial, { ...denial, zone: 'east', personId: randomUUID(), from: '10.0.0.7' }]);
    await tell([{ ...denial, zone: 'east', status: 403 }]);
    await tell([{ ...denial, zone: 'east', times: 12 }]);
  });
  afterEach(() => service.stop());

  const internal = (route: string, body: unknown, secret = TEST_SERVICE_SECRET) =>
    fetch(`${service.baseUrl}/internal/${route}`, {
      method: 'POST',
      headers: { 'x-luodi-service-token': secret, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const tell = async (denials: readonly object[], batchId = randomUUID()) => {
    const answer = await internal('denials', { batchId, denials: denials.map((one) => ({ times: 1, ...one })) });
    expect(answer.status).toBe(200);
  };
  const run = (sql: string, parameters: readonly unknown[]) => service.asOwner(sql, parameters);
  const verified = (anchors = readAnchors('nowhere')) => verifyAuditChains(run, anchors);
  const faults = async (anchors = readAnchors('nowhere')) =>
    (await verified(anchors)).faults.map(({ zone, seq, fault }) => `${zone} ${seq} ${fault}`);

  it('F80: holds an entry for each event, in one chain per zone, and verifies', async () => {
    expect(await verified()).toEqual({ entries: 4, faults: [] });
    const rows = await run('select zone, seq::int as seq from audit_entry order by zone, seq', []);
    expect(rows).toEqual([
      { zone: 'east', seq: 1 },
      { zone: 'east', seq: 2 },
      { zone: 'east', seq: 3 },
      { zone: 'platform', seq: 1 },
    ]);
  });

  it.each([
    [
      'a changed entry',
      `update audit_entry set content = jsonb_set(content, '{result}', '"OK"') where zone = 'east' and seq = 2`,
      ['east 2 HASH_WRONG', 'east 2 EVENT_CHANGED'],
    ],
    [
      'a changed event',
      `update event set data = jsonb_set(data, '{status}', '200') where zone = 'east' and version = 2`,
      ['east 2 EVENT_CHANGED'],
    ],
    [
      'a changed actor',
      `update event set actor = '{"kind":"system","service":"land"}' where zone = 'east' and version = 2`,
      ['east 2 EVENT_CHANGED'],
    ],
    ['a deleted event', `delete from event where zone = 'east' and version = 2`, ['east 2 EVENT_GONE']],
    [
      'a deleted entry',
      `delete from audit_entry where zone = 'east' and seq = 2`,
      ['east 3 GAP', 'east 3 LINK_BROKEN', 'east null EVENT_NOT_CHAINED'],
    ],
    [
      'two entries in another order',
      `update audit_entry set seq = 5 - seq where zone = 'east' and seq in (2, 3)`,
      ['east 2 LINK_BROKEN', 'east 2 HASH_WRONG', 'east 3 LINK_BROKEN', 'east 3 HASH_WRONG', 'east 3 HEAD_WRONG'],
    ],
    [
      'another algorithm',
      `update audit_entry set alg = 'none' where zone = 'east' and seq = 2`,
      ['east 2 ALGORITHM_UNKNOWN'],
    ],
    [
      'a cut tail',
      `delete from audit_entry where zone = 'east' and seq = 3`,
      ['east null EVENT_NOT_CHAINED', 'east 2 HEAD_WRONG'],
    ],
    [
      'a deleted zone',
      `delete from audit_entry where zone = 'east'`,
      [
        'east null EVENT_NOT_CHAINED',
        'east null EVENT_NOT_CHAINED',
        'east null EVENT_NOT_CHAINED',
        'east 0 HEAD_WRONG',
      ],
    ],
  ])('S84, F80: the verifier finds %s, also when the superuser did it, and names where', async (_, sql, expected) => {
    await run(sql.replace('set seq = 5 - seq', 'set seq = 105 - seq'), []);
    if (sql.includes('5 - seq')) await run(`update audit_entry set seq = seq - 100 where seq > 100`, []);
    expect(await faults()).toEqual(expected);
  });

  it('F80: the anchors find a tail that was cut with its events and its head, and a chain that was written anew', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'luodi-anchors-'));
    const file = path.join(folder, 'anchors.jsonl');
    const database = { query: (_: readonly string[], sql: string) => run(sql, []) } as unknown as ReadDatabase;
    const anchors = new AuditAnchors(database, file);
    await anchors.tell();
    await anchors.tell();
    const told = readAnchors(file);
    rmSync(folder, { recursive: true });
    expect(told.map(({ zone, seq }) => `${zone} ${seq}`)).toEqual(['east 3', 'platform 1']);
    expect(await faults(told)).toEqual([]);
    await run(`delete from event where zone = 'east' and version = 3`, []);
    await run(`delete from audit_entry where zone = 'east' and seq = 3`, []);
    await run(
      `update audit_head h set seq = 2, hash = a.hash from audit_entry a where h.zone = 'east' and a.zone = 'east' and a.seq = 2`,
      [],
    );
    expect(await faults()).toEqual([]);
    expect(await faults(told)).toEqual(['east 3 ANCHOR_LOST']);
  });

  it('S84: the application can neither write nor change nor delete entries, nor events', async () => {
    const asApp = (sql: string) =>
      run(`begin; set local role luodi_app; select set_config('app.zones', '*', true); ${sql}; rollback`, []);
    for (const sql of [
      `insert into audit_entry select 'x', 1, now(), stream_id, 99, alg, content, prev_hash, hash from audit_entry limit 1`,
      `update audit_entry set hash = ''`,
      'delete from audit_entry',
      'truncate audit_entry',
      `update audit_head set seq = 0`,
      'delete from audit_head',
      `update event set type = 'x'`,
      'delete from event',
      'truncate event',
      'alter table event disable trigger audit_chain',
    ])
      await expect(asApp(sql)).rejects.toThrow(/permission denied|must be owner/);
    await run('rollback', []);
  });

  it('two writers on one chain never fork it', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, at) => tell([{ ...denial, zone: at % 2 ? 'east' : 'west' }])));
    expect(await verified()).toEqual({ entries: 44, faults: [] });
  });

  it('a batch of refusals that is sent again is recorded once, and only by a process of ours (S26)', async () => {
    const batchId = randomUUID();
    for (let time = 0; time < 2; time += 1) await tell([{ ...denial, zone: 'west' }], batchId);
    expect(
      (await internal('denials', { batchId: randomUUID(), denials: [{ ...denial, times: 1 }] }, 'wrong')).status,
    ).toBe(401);
    expect((await verified()).entries).toBe(5);
  });
});

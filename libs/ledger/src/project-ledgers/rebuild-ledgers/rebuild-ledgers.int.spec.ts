import { randomUUID } from 'node:crypto';
import {
  dealSignedV1,
  leadLoggedV1,
  milestoneReachedV1,
  projectAdmittedV1,
  stagePassedV1,
  supplyOpenedV1,
  type CloudEvent,
} from '@luodi/contracts';
import { sentEvent, startTestService, type TestService } from '@luodi/testing';
import type { QueryRunner } from 'typeorm';
import { aSignedDeal } from '../../../test/samples';
import { ledgerService, verifyLedgerChains } from '../../index';
import { CreateProjectLedgers1770000005000 } from '../../migrations/1770000005000-create-project-ledgers';
import { rebuildLedgers, type RebuildProgress } from './rebuild-ledgers';

const zone = 'jianshi';
const passed = { caseId: randomUUID(), stage: 'PLANNING', round: 1, passedOn: '2026-05-20', opensLandSupply: true };
const supply = { supplyId: randomUUID(), stage: 'PLANNING', areaM2: '20000' };
const admitted = { caseId: randomUUID(), decidedOn: '2026-04-01', totalScore: '85.5', scoredSheets: 5 };

/** Everything the ledger keeps about its projects, as text in a fixed order: equal texts are equal bytes. */
const TABLES = ['project_ledger', 'ledger_entry', 'ledger_leader', 'ledger_exception', 'rate_deal'] as const;
async function bytesOf(service: TestService): Promise<Record<string, readonly object[]>> {
  const all = TABLES.map(async (table) => [
    table,
    await service.asOwner(`select t::text as row from ${table} t order by t::text`),
  ]);
  const states = await service.asOwner(
    `select id, version, schema, state::jsonb::text as state from stream order by id`,
  );
  return { ...Object.fromEntries(await Promise.all(all)), states };
}

describe('a cold replay of the ledger (S107)', () => {
  let service: TestService;
  const run = (sql: string, parameters: readonly unknown[]) => service.asOwner(sql, parameters);

  beforeAll(async () => {
    service = await startTestService(ledgerService);
  });
  afterAll(() => service.stop());

  /** A project told by three services, an effect before its cause included; with people of its own when it has a leader. */
  async function aLife(target: TestService, leader?: string): Promise<string> {
    const projectId = randomUUID();
    const about = { projectId, zone };
    await target.receive(leadLoggedV1, { projectName: '富硒食品', channel: 'WINDOW', origin: 'PROMOTION' }, about);
    const people = leader === undefined ? {} : { responsibleLeaderId: leader, squadMemberIds: ['a', 'b'] };
    await target.receive(dealSignedV1, aSignedDeal(people), about);
    await target.receive(projectAdmittedV1, admitted, about);
    const cause = sentEvent(stagePassedV1, passed, about, 2);
    await target.again({ ...sentEvent(supplyOpenedV1, supply, about, 1), causationid: cause.id });
    await target.again(cause);
    const started = {
      dealId: randomUUID(),
      milestone: 'STARTED' as const,
      reachedOn: '2026-06-01',
      evidence: '许可证',
    };
    await target.receive(milestoneReachedV1, started, about);
    await target.settled();
    return projectId;
  }

  /** The ledger's tables as its migration makes them, without a row; states gone too. */
  async function dropEverything(): Promise<void> {
    const migration = new CreateProjectLedgers1770000005000();
    const runner = { query: (sql: string) => service.asOwner(sql) } as unknown as QueryRunner;
    await migration.down(runner);
    await migration.up(runner);
    await service.asOwner(`update stream set state = '{}' where type = 'project-ledger'`);
  }

  it('gives the same bytes after its tables were dropped, goes on where it was cut off, and shows how far it is', async () => {
    for (const leader of [undefined, 'leader-1', undefined, 'leader-2']) await aLife(service, leader);
    await service.travelTo((await service.now()) + 12 * 86_400_000);
    const before = await bytesOf(service);
    expect([before.project_ledger, before.ledger_exception, before.ledger_leader].map((rows) => rows?.length)).toEqual([
      4, 4, 2,
    ]);
    await dropEverything();
    expect(await bytesOf(service)).not.toEqual(before);

    const seen: RebuildProgress[] = [];
    const cutOff = (progress: RebuildProgress): void => {
      seen.push(progress);
      if (progress.done === 2) throw new Error('cut off');
    };
    await expect(rebuildLedgers(run, cutOff)).rejects.toThrow('cut off');
    expect(await service.asOwner('select done, total from ledger_rebuild')).toEqual([{ done: 2, total: 4 }]);
    const rebuilt = await rebuildLedgers(run, (progress) => seen.push(progress));
    expect(seen.map(({ done, total }) => `${done}/${total}`)).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(rebuilt).toMatchObject({ done: 4, total: 4, entries: before.ledger_entry?.length });
    expect(await bytesOf(service)).toEqual(before);
    expect((await verifyLedgerChains(run)).faults).toEqual([]);
  });

  it('takes the next fact after the rebuild as if nothing had happened', async () => {
    const projectId = await aLife(service);
    const [{ entry_count: before }] = (await service.rows('project_ledger', { project_id: projectId })) as [
      { entry_count: number },
    ];
    await dropEverything();
    await rebuildLedgers(run);
    const more = { dealId: randomUUID(), milestone: 'COMPLETED' as const, reachedOn: '2027-06-01', evidence: '竣工' };
    await service.receive(milestoneReachedV1, more, { projectId, zone });
    const ledger = (await service.as('supervisor', { zone }).get(`/ledgers/${projectId}`)).body;
    expect(ledger).toMatchObject({ entryCount: before + 1, waitingEvents: 0 });
    expect((await verifyLedgerChains(run)).faults).toEqual([]);
  });

  it('gives the same chain heads in an empty ledger that is told the services’ histories again, in their causal order', async () => {
    const projectId = await aLife(service);
    const [original] = (await service.rows('project_ledger', { project_id: projectId })) as [
      { stream_id: string; head_hash: string },
    ];
    const history = (await service.asOwner(
      `select event_id, source, type, source_sequence, occurred_at, actor, reason, causation_id, data
       from ledger_entry where stream_id = $1 order by seq`,
      [original.stream_id],
    )) as Told[];
    const empty = await startTestService(ledgerService);
    try {
      for (const told of history) await empty.again(eventOf(told, projectId));
      await empty.settled();
      const [again] = (await empty.rows('project_ledger', { project_id: projectId })) as [{ head_hash: string }];
      expect(again.head_hash).toBe(original.head_hash);
    } finally {
      await empty.stop();
    }
  });
});

interface Told {
  readonly event_id: string;
  readonly source: string;
  readonly type: string;
  readonly source_sequence: number;
  readonly occurred_at: Date;
  readonly actor: CloudEvent['actor'];
  readonly reason: string | null;
  readonly causation_id: string | null;
  readonly data: unknown;
}

/** An entry as the event its service had sent. */
const eventOf = (told: Told, projectid: string): CloudEvent => ({
  specversion: '1.0',
  id: told.event_id,
  source: told.source,
  type: told.type,
  subject: projectid,
  time: told.occurred_at.toISOString(),
  datacontenttype: 'application/json',
  projectid,
  zone,
  sequence: told.source_sequence,
  aggregateversion: told.source_sequence,
  correlationid: told.event_id,
  actor: told.actor,
  ...(told.reason !== null && { reason: told.reason }),
  ...(told.causation_id !== null && { causationid: told.causation_id }),
  data: told.data,
});

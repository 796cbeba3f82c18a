import { areaFromM2, compareAreas, endOfDay, fold, startOfDay, systemActor } from '@luodi/domain';
import fc from 'fast-check';
import { confirmQuota } from './confirm-quota';
import { lapseQuota } from './lapse-quota';
import { emptyQuota, evolveQuota, takenArea, type Quota } from './quota';
import { RELEASE_GRACE_MS } from './quota.deadlines';
import type { QuotaEvent } from './quota.events';
import { releaseQuota } from './release-quota';
import { reserveQuota } from './reserve-quota';
import { secureQuota } from './secure-quota';
import { setQuota } from './set-quota';
import { unsecureQuota } from './unsecure-quota';

const by = systemActor('land');
const policies = { supply: { content: { reservationDays: 30 } } };
const now = startOfDay('2026-03-02');
const planned = (planAreaM2: string): Quota =>
  fold(evolveQuota, emptyQuota, [{ type: 'QuotaSet', year: 2026, planAreaM2, documentNumber: 'JH', by }]);

const after = (quota: Quota, decision: { ok: boolean; value?: readonly QuotaEvent[] }): Quota =>
  decision.ok && decision.value ? fold(evolveQuota, quota, decision.value) : quota;
const ask = (quota: Quota, supplyId: string, areaM2: string, rank: number): Quota =>
  after(quota, reserveQuota(quota, { quotaId: 'q', supplyId, projectId: supplyId, areaM2, rank, by }, policies, now));
const holders = ({ reserved }: Quota): string[] => reserved.map(({ supplyId }) => supplyId).sort();
const waiters = ({ waiting }: Quota): string[] => waiting.map(({ supplyId }) => supplyId).sort();

describe('the quota of a year', () => {
  it('serves key projects before all smaller ones, whatever the order of asking (S056)', () => {
    const smallFirst = ask(ask(ask(planned('50000'), 'small-1', '20000', 2), 'small-2', '20000', 2), 'key', '40000', 0);
    const keyFirst = ask(ask(ask(planned('50000'), 'key', '40000', 0), 'small-1', '20000', 2), 'small-2', '20000', 2);
    for (const quota of [smallFirst, keyFirst]) {
      expect(holders(quota)).toEqual(['key']);
      expect(waiters(quota)).toEqual(['small-1', 'small-2']);
    }
  });

  it('takes back no more than it must, the worst rank and the youngest first', () => {
    let quota = planned('60000');
    for (const [name, rank] of [
      ['old', 2],
      ['encouraged', 1],
      ['young', 2],
    ] as const)
      quota = ask(quota, name, '20000', rank);
    expect(holders(ask(quota, 'key', '20000', 0))).toEqual(['encouraged', 'key', 'old']);
    expect(holders(ask(quota, 'key', '60001', 0))).toEqual(['encouraged', 'old', 'young']);
  });

  it('never takes area from a listed parcel, and gives it an end again when the listing ended', () => {
    let quota = ask(planned('50000'), 'small', '40000', 2);
    quota = after(quota, secureQuota(quota, { quotaId: 'q', supplyId: 'small', by }, policies, now));
    expect(holders(ask(quota, 'key', '40000', 0))).toEqual(['small']);
    quota = after(quota, unsecureQuota(quota, { quotaId: 'q', supplyId: 'small', by }, policies, now));
    expect(holders(ask(quota, 'key', '40000', 0))).toEqual(['key']);
  });

  it('lets no smaller demand pass a waiting key project, unless that can no longer be met this year', () => {
    let quota = ask(planned('50000'), 'first', '30000', 0);
    quota = ask(quota, 'second', '40000', 0);
    expect(waiters(ask(quota, 'small', '10000', 2))).toEqual(['second', 'small']);
    const hopeless = ask(ask(planned('50000'), 'huge', '60000', 0), 'small', '10000', 2);
    expect(holders(hopeless)).toEqual(['small']);
  });

  it('serves who waits as soon as area comes free: released, lapsed, or a larger plan (S055)', () => {
    const full = ask(ask(planned('50000'), 'first', '40000', 2), 'second', '40000', 2);
    const released = releaseQuota(full, { quotaId: 'q', supplyId: 'first', by }, policies, now);
    expect(holders(after(full, released))).toEqual(['second']);
    const due = endOfDay('2026-04-01') + RELEASE_GRACE_MS;
    expect(lapseQuota(full, { quotaId: 'q', supplyId: 'first', by }, policies, due - 1).ok).toBe(false);
    expect(holders(after(full, lapseQuota(full, { quotaId: 'q', supplyId: 'first', by }, policies, due)))).toEqual([
      'second',
    ]);
    const larger = setQuota(
      full,
      { quotaId: 'q', year: 2026, planAreaM2: '80000', documentNumber: 'JH-2', by },
      policies,
      now,
    );
    expect(holders(after(full, larger))).toEqual(['first', 'second']);
  });

  it('never exceeds the plan and never serves a worse rank before a better one that would have fitted, in any order of acts', () => {
    const act = fc.record({
      kind: fc.constantFrom('ask', 'release', 'secure', 'unsecure', 'confirm', 'lapse', 'grow'),
      supply: fc.integer({ min: 0, max: 7 }),
      area: fc.integer({ min: 1, max: 40 }),
      rank: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let quota = planned('100');
        for (const { kind, supply, area, rank } of acts) {
          const command = { quotaId: 'q', supplyId: `s${supply}`, by };
          const decide = {
            ask: () => reserveQuota(quota, { ...command, projectId: 'p', areaM2: String(area), rank }, policies, now),
            release: () => releaseQuota(quota, command, policies, now),
            secure: () => secureQuota(quota, command, policies, now),
            unsecure: () => unsecureQuota(quota, command, policies, now),
            confirm: () => confirmQuota(quota, command),
            lapse: () => lapseQuota(quota, command, policies, startOfDay('2027-01-01')),
            grow: () =>
              setQuota(
                quota,
                { ...command, year: 2026, planAreaM2: String(100 + area), documentNumber: 'J' },
                policies,
                now,
              ),
          };
          quota = after(quota, decide[kind]());
          expect(compareAreas(takenArea(quota), areaFromM2(quota.planAreaM2))).toBeLessThanOrEqual(0);
          const names = [...quota.reserved, ...quota.waiting].map(({ supplyId }) => supplyId);
          expect(new Set(names).size).toBe(names.length);
          for (const waiting of quota.waiting) {
            if (!quota.reserved.some((one) => one.rank > waiting.rank && one.until !== undefined)) continue;
            const staying = quota.reserved.filter((one) => one.rank <= waiting.rank || one.until === undefined);
            const taken = [...staying, waiting].reduce(
              (sum, { areaM2 }) => sum + BigInt(areaM2),
              BigInt(quota.confirmedM2),
            );
            const better = quota.waiting.some((one) => one.rank < waiting.rank);
            expect(taken <= BigInt(quota.planAreaM2) && !better).toBe(false);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

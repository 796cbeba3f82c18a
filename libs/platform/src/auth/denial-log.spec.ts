import { DenialLog, type CountedDenial, type Denial } from './denial-log';

const denial: Denial = {
  at: 1,
  service: 'land',
  method: 'GET',
  path: '/api/land/parcels/1',
  status: 404,
  code: 'LAND.NOT_FOUND',
  personId: 'p',
  zone: 'east',
};

function logging() {
  let now = 1000;
  let away = false;
  let ids = 0;
  const told: CountedDenial[] = [];
  const batches: string[] = [];
  const log = new DenialLog({
    newId: () => `b${(ids += 1)}`,
    now: () => now,
    flushMs: 3_600_000,
    send: async ({ batchId, denials }) => {
      batches.push(batchId);
      if (away) throw new Error('away');
      told.push(...denials);
    },
  });
  return { log, told, batches, later: (ms: number) => (now += ms), setAway: (value: boolean) => (away = value) };
}

it('S85: tells the first of equal refusals at once, the others as a number when the minute is over', async () => {
  const { log, told, later } = logging();
  for (let time = 0; time < 1000; time += 1) log.note(denial);
  await log.flush();
  expect(told).toEqual([{ ...denial, times: 1 }]);
  later(60_001);
  log.note(denial);
  await log.flush();
  expect(told.map(({ times }) => times)).toEqual([1, 999, 1]);
  await log.stop();
  expect(told).toHaveLength(3);
});

it('a flood of different refusals cannot fill the disk, and loses no count', async () => {
  const { log, told } = logging();
  for (let at = 0; at < 50_000; at += 1) log.note({ ...denial, path: `/api/land/parcels/${at}` });
  await log.stop();
  expect(told.length).toBeLessThanOrEqual(201);
  expect(told.reduce((sum, { times }) => sum + times, 0)).toBe(50_000);
});

it('keeps what its keeper could not take, and sends it again under the same id', async () => {
  const { log, told, batches, setAway } = logging();
  setAway(true);
  log.note(denial);
  await log.flush();
  await log.flush();
  setAway(false);
  await log.stop();
  expect(batches).toEqual(['b1', 'b1', 'b1']);
  expect(told).toHaveLength(1);
});

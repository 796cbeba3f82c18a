import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { areaFromM2, areaToM2, dayOf, sumAreas } from '@luodi/domain';
import { DataSource, EntitySchema } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../test-postgres';

interface Parcel {
  id: string;
  area: string;
  title: string;
  version: number;
}

const PARCEL = new EntitySchema<Parcel>({
  name: 'parcel',
  columns: {
    id: { type: 'text', primary: true },
    area: { type: 'numeric' },
    title: { type: 'text' },
    version: { type: 'int', version: true },
  },
});

let database: FreshDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await freshDatabase([]);
  source = await new DataSource({ type: 'postgres', url: database.adminUrl, entities: [PARCEL] }).initialize();
  await source.query(
    'create table parcel (id text primary key, area numeric not null, title text not null, version int not null)',
  );
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  await source.query('truncate parcel');
  await source.getRepository(PARCEL).save({ id: 'A', area: '0.1000', title: 'first' });
});

describe('what TypeORM alone would do', () => {
  it('takes the write of a stale copy although the row has a version (M13, P29)', async () => {
    const parcels = source.getRepository(PARCEL);
    const [mine, theirs] = [await parcels.findOneByOrFail({ id: 'A' }), await parcels.findOneByOrFail({ id: 'A' })];
    await parcels.save(Object.assign(mine, { title: 'mine' }));
    expect(await parcels.findOneBy({ id: 'A' })).toMatchObject({ title: 'mine', version: 2 });
    await parcels.save(Object.assign(theirs, { title: 'theirs' }));
    // Accepted, and the number even goes back to the one of the stale copy.
    expect(await parcels.findOneBy({ id: 'A' })).toMatchObject({ title: 'theirs', version: 1 });

    const update = 'update parcel set title = $3, version = version + 1 where id = $1 and version = $2 returning 1';
    expect(await source.query(update, ['A', 2, 'stale'])).toEqual([[], 0]);
    expect(await source.query(update, ['A', 1, 'fresh'])).toEqual([[expect.anything()], 1]);
  });

  it('gives a number as text, which adds like text; the exact type adds like a number (M14, P34)', async () => {
    const { area } = await source.getRepository(PARCEL).findOneByOrFail({ id: 'A' });
    expect(area + area).toBe('0.10000.1000');
    expect(Number('0.1') + Number('0.2')).not.toBe(Number('0.3'));
    expect(areaToM2(sumAreas([areaFromM2(area), areaFromM2(area)]))).toBe('0.2');
    expect(areaToM2(sumAreas([areaFromM2('0.1'), areaFromM2('0.2')]))).toBe('0.3');
  });

  it('makes another day of the same moment in another time zone; a legal day is the same everywhere (M15, P35)', async () => {
    await source.query('create table signed (id text primary key, "on" date)');
    expect([await dayStoredIn('Asia/Shanghai'), await dayStoredIn('UTC')]).toEqual(['2026-03-02', '2026-03-01']);
    expect(dayOf(MOMENT)).toBe('2026-03-02');
  });

  it('refuses a condition that is undefined, and an empty one still finds the first row (M16, P33)', async () => {
    const parcels = source.getRepository(PARCEL);
    await expect(parcels.findOneBy({ id: undefined })).rejects.toThrow(/undefined/i);
    expect(await parcels.findOneBy({})).toMatchObject({ id: 'A' });
  });

  it('takes any SQL as an order (M17)', async () => {
    const sorted = source.getRepository(PARCEL).createQueryBuilder('p').orderBy('(select 1)');
    expect(await sorted.getMany()).toHaveLength(1);
  });
});

describe('a parcel asked for by five at once (M12)', () => {
  it('goes to all five when each looks first, and to one under a unique constraint', async () => {
    await source.query('create table allocation (parcel text not null, taker int not null)');
    expect(await fiveTakers()).toEqual(['taken', 'taken', 'taken', 'taken', 'taken']);
    await source.query('truncate allocation');
    await source.query('create unique index on allocation (parcel)');
    expect((await fiveTakers()).sort()).toEqual(['23505', '23505', '23505', '23505', 'taken']);
    expect(await source.query('select count(*)::int as n from allocation')).toEqual([{ n: 1 }]);
  });
});

/** 00:30 on 2 March in China. */
const MOMENT = Date.parse('2026-03-01T16:30:00Z');

/** A time zone is chosen when a process starts, so the date is stored by a process of its own. */
async function dayStoredIn(zone: string): Promise<string> {
  const script = `
    const { DataSource, EntitySchema } = require('typeorm');
    const [url, moment] = process.argv.slice(1);
    const SIGNED = new EntitySchema({ name: 'signed', columns: { id: { type: 'text', primary: true }, on: { type: 'date' } } });
    new DataSource({ type: 'postgres', url, entities: [SIGNED] }).initialize().then(async (source) => {
      await source.getRepository(SIGNED).save({ id: 'A', on: new Date(Number(moment)) });
      const [row] = await source.query('select "on"::text as day from signed');
      await source.query('truncate signed');
      await source.destroy();
      process.stdout.write(row.day);
    });`;
  const env = { PATH: process.env.PATH, TZ: zone };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, database.adminUrl, String(MOMENT)], {
    env,
    cwd: __dirname,
  });
  return stdout;
}

/** Five transactions that have all looked before the first of them writes. */
async function fiveTakers(): Promise<string[]> {
  const runners = Array.from({ length: 5 }, () => source.createQueryRunner());
  for (const runner of runners) {
    await runner.startTransaction('READ COMMITTED');
    const found: unknown[] = await runner.query(`select 1 from allocation where parcel = 'P'`);
    if (found.length > 0) throw new Error('the parcel is taken already');
  }
  return Promise.all(
    runners.map(async (runner, taker) => {
      try {
        await runner.query(`insert into allocation values ('P', $1)`, [taker]);
        await runner.commitTransaction();
        return 'taken';
      } catch (error) {
        await runner.rollbackTransaction();
        return (error as { code: string }).code;
      } finally {
        await runner.release();
      }
    }),
  );
}

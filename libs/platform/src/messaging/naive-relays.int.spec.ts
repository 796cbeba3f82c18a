import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { caseWorldMigrations, decideItem, SIX } from '../../test/case-world';
import { as, World } from '../../test/case-world/running-world';
import { freshDatabase, type FreshDatabase } from '../test-postgres';

let database: FreshDatabase;
const clients: Client[] = [];
beforeAll(async () => void (database = await freshDatabase(caseWorldMigrations)));
afterAll(() => database.drop());
afterEach(async () => void (await Promise.all(clients.splice(0).map((client) => client.end()))));

async function aClient(): Promise<Client> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  clients.push(client);
  return client;
}

interface Row {
  readonly position: string;
  readonly project: string;
  readonly sequence: number;
}

const OUTBOX = `create table naive_outbox (position bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(), project text not null, sequence int not null, published bool not null default false)`;
const numbers = (rows: readonly Row[], project: string): number[] =>
  rows.filter((row) => row.project === project).map((row) => row.sequence);

describe('relays as they are often written', () => {
  let reader: Client;
  beforeEach(async () => {
    reader = await aClient();
    await reader.query('drop table if exists naive_outbox');
    await reader.query(OUTBOX);
  });
  const put = (client: Client, project: string, sequence: number): Promise<unknown> =>
    client.query('insert into naive_outbox (project, sequence) values ($1, $2)', [project, sequence]);
  const unpublished = async (): Promise<Row[]> =>
    (await reader.query<Row>('select * from naive_outbox where not published order by position')).rows;

  it('with a cursor over positions lose what commits late; asking for the unpublished does not (M1, P38)', async () => {
    const [slow, quick] = [await aClient(), await aClient()];
    await slow.query('begin');
    await put(slow, 'slow', 1);
    await put(quick, 'quick', 1);
    const after = (last: string): Promise<Row[]> =>
      reader
        .query<Row>('select * from naive_outbox where position > $1 order by position', [last])
        .then(({ rows }) => rows);
    const first = await after('0');
    expect(first.map((row) => row.project)).toEqual(['quick']);
    await reader.query('update naive_outbox set published = true where position = $1', [first[0]?.position]);
    await slow.query('commit');
    expect(await after(first[0]?.position ?? '')).toEqual([]);
    expect((await unpublished()).map((row) => row.project)).toEqual(['slow']);
  });

  it('with a cursor over transactions turn the order of a project round; the order of position does not (M2, P39)', async () => {
    const [older, younger] = [await aClient(), await aClient()];
    await older.query('begin');
    await put(older, 'other', 1);
    await put(younger, 'P', 1);
    await put(older, 'P', 2);
    await older.query('commit');
    const { rows } = await reader.query<Row>(
      'select * from naive_outbox where tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx, position',
    );
    expect(rows).toHaveLength(3);
    expect(numbers(rows, 'P')).toEqual([2, 1]);
    expect(numbers(await unpublished(), 'P')).toEqual([1, 2]);
  });

  it('that share the rows with SKIP LOCKED overtake each other (M3, P40)', async () => {
    for (let sequence = 1; sequence <= 4; sequence += 1) await put(reader, 'P', sequence);
    const take = async (client: Client): Promise<Row[]> => {
      await client.query('begin');
      const { rows } = await client.query<Row>(
        'select * from naive_outbox where not published order by position limit 2 for update skip locked',
      );
      return rows;
    };
    const [one, other] = [await aClient(), await aClient()];
    const [first, second] = [await take(one), await take(other)];
    const published = [...second, ...first]; // the first one was slow
    expect(numbers(published, 'P')).toEqual([3, 4, 1, 2]);
  });

  it('that take the position before they lock the project cross positions and numbers (P39)', async () => {
    const [early, late] = [await aClient(), await aClient()];
    const position = async (client: Client): Promise<string> =>
      (await client.query<{ p: string }>(`select nextval(pg_get_serial_sequence('naive_outbox', 'position')) as p`))
        .rows[0]?.p ?? '';
    const taken = { early: await position(early), late: await position(late) };
    const at = (client: Client, where: string, sequence: number): Promise<unknown> =>
      client.query(
        'insert into naive_outbox (position, project, sequence) overriding system value values ($1, $2, $3)',
        [where, 'P', sequence],
      );
    await at(late, taken.late, 1);
    await at(early, taken.early, 2);
    expect(numbers(await unpublished(), 'P')).toEqual([2, 1]);
  });
});

it('the executor numbers under the lock: positions and numbers of a project never cross (M2, P39)', async () => {
  const world = await World.create();
  const second = await world.another();
  const projectId = randomUUID();
  const cases = await Promise.all(Array.from({ length: 20 }, () => world.openCase({ projectId })));
  await Promise.all(
    cases.flatMap((caseId, at) =>
      SIX.map((item) => (at % 2 ? world.executor : second).run(decideItem, { caseId, item }, as())),
    ),
  );
  const rows = await world.rows<{ sequence: number }>(
    'select sequence::int from outbox where project_id = $1 order by position',
    [projectId],
  );
  expect(rows).toHaveLength(20 * 7);
  expect(rows.map((row) => row.sequence)).toEqual(rows.map((_, at) => at + 1));
  await world.close();
});

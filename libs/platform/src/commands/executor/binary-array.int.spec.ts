import fc from 'fast-check';
import { Client } from 'pg';
import { testPostgres } from '../../test-postgres';
import { encodeArray, type ElementType } from './binary-array';

let client: Client;
beforeAll(async () => {
  client = new Client({ connectionString: (await testPostgres()).adminUrl });
  await client.connect();
});
afterAll(() => client.end());

/** PostgreSQL reads our binary array and tells what it understood. */
async function understood(type: ElementType, values: readonly unknown[], show = 'v::text'): Promise<unknown[]> {
  const answer = await client.query<{ v: unknown }>(
    `select ${show} as v from unnest($1::${type}[]) with ordinality u(v, n) order by n`,
    [encodeArray(type, values)],
  );
  return answer.rows.map((row) => row.v);
}

it.each<[ElementType, unknown[], unknown[]]>([
  ['int4', [0, -1, 2_147_483_647, -2_147_483_648], ['0', '-1', '2147483647', '-2147483648']],
  ['int8', ['9223372036854775807', -5n, 7], ['9223372036854775807', '-5', '7']],
  ['float8', [0.1, -1e300], ['0.1', '-1e+300']],
  ['bool', [true, false], ['true', 'false']],
  ['text', ['落地', '', '𠮷', 'a,b{}"\\'], ['落地', '', '𠮷', 'a,b{}"\\']],
  [
    'date',
    ['2026-02-28', '1999-12-31', '2000-01-01', '0001-01-01'],
    ['2026-02-28', '1999-12-31', '2000-01-01', '0001-01-01'],
  ],
  [
    'uuid',
    ['0188f000-0000-7000-8000-00000000abcd', 'FFFFFFFF-0000-7000-8000-00000000ABCD'],
    ['0188f000-0000-7000-8000-00000000abcd', 'ffffffff-0000-7000-8000-00000000abcd'],
  ],
])('writes %s as PostgreSQL reads it', async (type, values, expected) => {
  expect(await understood(type, values)).toEqual(expected);
  expect(await understood(type, [null, ...values, undefined])).toEqual([null, ...expected, null]);
});

it('writes moments to the millisecond, before and after 2000', async () => {
  const moments = [0, -1, 946_684_799_999, 1_772_409_600_123, 4_102_444_800_000];
  expect(await understood('timestamptz', moments, '(extract(epoch from v) * 1000)::float8')).toEqual(moments);
});

it('writes json and jsonb of any shape, text of any length', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1 }), async (values) => {
      const plain = JSON.parse(JSON.stringify(values)) as unknown[];
      const storable = plain.filter(
        (value) => !JSON.stringify(value).includes('\\u0000') && !/\\ud[89a-f]/i.test(JSON.stringify(value)),
      );
      expect(
        await understood(
          'jsonb',
          storable.map((value) => ({ value })),
          'v',
        ),
      ).toEqual(storable.map((value) => ({ value })));
    }),
    { numRuns: 30 },
  );
  const long = '长'.repeat(100_000);
  expect(await understood('text', [long, 'x'], 'length(v)')).toEqual([100_000, 1]);
});

it.each<[ElementType, unknown]>([
  ['int4', 1.5],
  ['int4', 3_000_000_000],
  ['int8', '1.5'],
  ['timestamptz', 0.5],
  ['date', '2026-2-1'],
  ['date', '2026-13-01'],
  ['uuid', 'no uuid'],
  ['uuid', '0188f000-0000-7000-8000-00000000abcdef'],
])('refuses a value that %s cannot hold: %s', (type, value) => {
  expect(() => encodeArray(type, [value])).toThrow();
});

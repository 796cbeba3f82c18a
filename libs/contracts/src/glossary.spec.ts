import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAsyncApi, buildOpenApi, ERROR_CODES, EVENTS, ROUTES } from '.';

/** Words that are no nouns, or nouns of a sentence and not of the trade. A new concept belongs into the glossary instead. */
const VERBS = [
  'acknowledge add advance agree allow answer apply approve ask assign call change choose close complete continue',
  'decide deliver determine differ do draw drop exceed exist expire extend finish fix get give has hold is',
  'judge keep list log may measure move must need notify open overlap prepare propose publish put read receive',
  'recompute record rectify register release remove replace request rotate run see send set settle show sign start stop',
  'switch take tell travel verify wait warn withdraw write',
].join(' ');
/** Participles that do not end in -ed. */
const PARTICIPLES = [
  'chosen done drawn exiting failing forbidden found given held kept known laid left met overpaid overran paid',
  'put running seen sent taken told travelling waiting written',
].join(' ');
const QUALITIES = [
  'active alone bad busy current early empty false few final first former future global incomplete inconsistent',
  'internal invalid large last late later least local long malformed many missing negative new old open own',
  'partial pending positive prev previous private ready same second separate short small stale still timely',
  'true twice unavailable unknown valid visible weak',
].join(' ');
const PARTICLES = [
  'about after again all already and as aside at backwards before below between both by for from how if in into it',
  'me no not now of off ok on one only or other out over per self since soon than the then to too two under until up',
  'what when where which while who whom why with without yet yours yourself',
].join(' ');
/** Fixed by a standard, or the unit of a number. */
const FORMATS = [
  'access aggregateversion asyncapi bearer bn callback causationid correlationid data datacontenttype en force',
  'http id ids json jwks luodi majeure million oidc openapi pct projectid specversion time traceparent zh',
].join(' ');
const NO_NOUNS = new Set([VERBS, PARTICIPLES, QUALITIES, PARTICLES, FORMATS].flatMap((line) => line.split(' ')));

const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/\d+/g, ' ')
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 1);

/** A word and what it may be the plural or the third person of. */
const formsOf = (word: string): string[] => [
  word,
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
];

/** Chinese · English · name in code · meaning · source: the second and third cell of every row say which words there are. */
function glossaryWords(): ReadonlySet<string> {
  const text = readFileSync(path.resolve(__dirname, '../../../docs/glossary.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  return new Set(rows.flatMap((row) => row.split('|').slice(2, 4)).flatMap((cell) => wordsOf(cell).flatMap(formsOf)));
}

/** Names of fields and values of states, wherever a document has them. */
function namesIn(node: unknown, names: Set<string>): Set<string> {
  if (Array.isArray(node)) for (const item of node) namesIn(item, names);
  else if (typeof node === 'object' && node !== null) {
    const { properties, enum: values, ...rest } = node as { properties?: object; enum?: unknown[] };
    for (const [name, schema] of Object.entries(properties ?? {})) namesIn(schema, names.add(name));
    for (const value of values ?? []) if (typeof value === 'string' && !value.includes('.')) names.add(value);
    for (const inner of Object.values(rest)) namesIn(inner, names);
  }
  return names;
}

const known = glossaryWords();
const isParticiple = (word: string): boolean => /(?:ed|able|ible)$/.test(word);
const missing = (names: Iterable<string>): string[] =>
  [...names].flatMap((name) =>
    wordsOf(name)
      .filter((word) => !isParticiple(word) && !formsOf(word).some((form) => known.has(form) || NO_NOUNS.has(form)))
      .map((word) => `${word} in ${name}`),
  );

describe('every noun stands in docs/glossary.md (one English word per Chinese concept)', () => {
  it.each([
    ['events', EVENTS.map((event) => event.type.split('.')[2] ?? '')],
    ['error codes', ERROR_CODES.map((code) => code.split('.')[1] ?? '')],
    ['operations', ROUTES.map((route) => route.id)],
    ['addresses', ROUTES.map((route) => route.path)],
    ['fields and states of HTTP', namesIn(buildOpenApi(), new Set())],
    ['fields and states of events', namesIn(buildAsyncApi(), new Set())],
  ])('%s', (_, names) => {
    expect([...names].length).toBeGreaterThan(30);
    expect(missing(names)).toEqual([]);
  });

  it('notices a noun that nobody explained', () => {
    expect(missing(['parcelGnome', 'GNOME_MISSING'])).toEqual(['gnome in parcelGnome', 'gnome in GNOME_MISSING']);
  });

  it('has a Chinese term, an English word and a source in every row', () => {
    const rows = readFileSync(path.resolve(__dirname, '../../../docs/glossary.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Chinese') && !line.startsWith('| --'));
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    expect(cells.filter((row) => row.length !== 7 || row.slice(1, 6).includes('')).map((row) => row[1])).toEqual([]);
    expect(cells.filter(([, chinese = '']) => !/[\u4e00-\u9fff]/.test(chinese))).toEqual([]);
  });
});

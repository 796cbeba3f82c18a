/**
 * `npm run fuzz`: sends generated requests, good and bad, to every operation of `/api/openapi.json` of a fresh
 * standalone edition, as a stranger and as several people of the demo, then to the sandbox clock. Ends non-zero when an
 * answer is a server error or not what the document says. Needs Python 3 and PyPI; works on the build.
 *
 * `LUODI_FUZZ_EXAMPLES`: random requests per operation (8). `LUODI_FUZZ_PEOPLE`: user names, `stranger` and
 * `sandbox-clock`, with commas.
 * `LUODI_FUZZ_SEED`: repeats a run.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownValues, strictDocument } from './document.mjs';
import { reader, startEdition } from './edition.mjs';
import { ended, installSchemathesis, runSchemathesis } from './schemathesis.mjs';

const here = import.meta.dirname;
const STRANGER = 'stranger';
const SANDBOX_CLOCK = 'sandbox-clock';
/** Who may disable people comes last. */
const EVERYBODY =
  'stranger,jiangyin.investment,jiangyin.secretary,jiangyin.land-head,jiangyin.planning,jianshi.window,jianshi.chair,' +
  'jianshi.evaluation,jianshi.leader,demo.audit,demo.system,sandbox-clock,security';
const PEOPLE = (process.env.LUODI_FUZZ_PEOPLE ?? EVERYBODY).split(',');
const EXAMPLES = Number(process.env.LUODI_FUZZ_EXAMPLES ?? 8);
const CLOCK = 'advanceSandboxClock';
/** Would end the session that asks, answer for ever, or move the demo by years; each has a run of its own or none. */
const LEFT_OUT = ['endSession', 'getLive', CLOCK];
const YEAR_MS = 365 * 86_400_000;

const folder = mkdtempSync(join(tmpdir(), 'luodi-fuzz-'));
chmodSync(folder, 0o711);
const children = new Set();
let stopped = false;

function run(command, args, options) {
  const child = spawn(command, args, options);
  child.on('error', () => undefined);
  children.add(child);
  child.once('exit', () => children.delete(child));
  if (stopped) child.kill('SIGTERM');
  return child;
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopped = true;
    for (const child of children) child.kill('SIGTERM');
  });

/** What a run found beyond wrong answers: the person was thrown out, or the edition no longer answers. */
async function aftermath(url, token) {
  const ask = reader(url, token);
  if (!(await ask('/api/status').catch(() => undefined))) return 'the edition no longer answers';
  return token && !(await ask('/api/identity/me')) ? 'the person was signed out on the way' : '';
}

/** One run over all operations; nobody's command may lock out those who fuzz (`fuzzing`). */
async function fuzzAs(context, { document, fuzzing }, name) {
  console.log(`\n=== ${name}`);
  const token = name === STRANGER ? undefined : await context.signIn(name);
  const known = await knownValues(document, reader(context.url, token), fuzzing);
  const plan = { name, token, document: strictDocument(document, known), without: token ? LEFT_OUT : [] };
  const seed = process.env.LUODI_FUZZ_SEED;
  const result = await runSchemathesis(context, { ...plan, examples: EXAMPLES, seed });
  return { name, ...result, note: await aftermath(context.url, token) };
}

/** Journeys from absurd to long; whatever was asked, the clock must not stand beyond its end, and must stand still. */
async function fuzzClock(context, { document }) {
  console.log(`\n=== ${SANDBOX_CLOCK}`);
  const token = await context.signIn('demo.system');
  const ask = reader(context.url, token);
  const { now } = await ask('/api/sandbox/clock');
  const day = (years) => new Date(Date.parse(now) + years * YEAR_MS).toISOString();
  const days = [day(0.01).slice(0, 10), day(0.5), day(11), '2100-01-02', '9999-12-31', '0000-01-01'];
  const strict = strictDocument(document, new Map([['to', new Set(days)]]));
  const body = strict.paths['/api/sandbox/clock'].post.requestBody.content['application/json'].schema;
  body.properties.to = { anyOf: [{ enum: days }, body.properties.to] };
  const plan = { name: 'clock', token, document: strict, only: [CLOCK], examples: 60, patienceSeconds: 300 };
  const result = await runSchemathesis(context, plan);
  const { day: reached, travelling } = await ask('/api/sandbox/clock');
  const note = travelling || reached > '2100-01-01' ? `it stands at ${reached}, travelling: ${travelling}` : '';
  return { name: SANDBOX_CLOCK, ...result, note: note || (await aftermath(context.url, token)) };
}

function tell(results, edition) {
  const wrong = ({ code, failures, errors, note }) => code !== 0 || failures + errors > 0 || note !== '';
  console.log('\nwho                     requests  operations  failures  errors  seconds  seed');
  for (const one of results) {
    const figures = [one.requests, one.operations, one.failures, one.errors, one.seconds];
    const columns = figures.map((figure, at) => String(figure).padStart([9, 11, 9, 7, 8][at]));
    console.log(`${one.name.padEnd(22)} ${columns.join(' ')}  ${one.seed} ${one.note}`);
  }
  const requests = results.reduce((sum, one) => sum + one.requests, 0);
  const bad = results.filter(wrong).length;
  console.log(`\nfuzz: ${requests} requests, ${bad === 0 ? 'every answer as documented' : `${bad} runs found faults`}`);
  if (bad > 0) console.log(`\nThe edition said last:\n${edition.said().slice(-4000)}`);
  return bad === 0;
}

async function main() {
  const command = await installSchemathesis(folder, join(here, 'requirements.txt'), run);
  if (stopped) return false;
  const standalone = join(here, '..', '..', 'apps', 'standalone', 'dist', 'main.js');
  const edition = await startEdition(standalone, join(folder, 'data'), run);
  const { url } = edition;
  const document = await (await fetch(`${url}/api/openapi.json`)).json();
  const context = { command, folder, url, run, signIn: edition.signIn };
  const fuzzing = new Set();
  for (const name of PEOPLE.filter((one) => one !== STRANGER && one !== SANDBOX_CLOCK))
    fuzzing.add((await reader(url, await edition.signIn(name))('/api/identity/me')).personId);
  const results = [];
  for (const name of PEOPLE) {
    if (stopped) break;
    const job = { document, fuzzing };
    results.push(name === SANDBOX_CLOCK ? await fuzzClock(context, job) : await fuzzAs(context, job, name));
  }
  return !stopped && tell(results, edition);
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!stopped) console.error(`fuzz: ${error.message}`);
  process.exitCode = 1;
} finally {
  const last = [...children];
  for (const child of last) child.kill('SIGTERM');
  await Promise.all(last.map((child) => ended(child)));
  rmSync(folder, { recursive: true, force: true });
}
if (stopped) process.exitCode = 130;

// `npm test`: everything that must hold, in the order in which it fails fastest. Counts come from Jest's own report.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
// Also when it is started by hand: the Node of the project, not the system's.
const bin = path.join(root, 'node_modules', '.bin');
const reports = path.join(root, 'tmp', 'reports');
const only = process.argv.slice(2);
const totals = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

const jest = (level, ...more) => [
  'node',
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--config',
    'jest.config.js',
    '--json',
    '--outputFile',
    path.join(reports, `${level}.json`),
    ...more,
  ],
  { LEVEL: level },
];

const STEPS = {
  format: ['prettier', ['--check', '--log-level', 'warn', '.'], {}],
  types: ['node', ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.json'], {}],
  'web types': ['node', ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.web.json'], {}],
  // Nx skips its boundary rule without a cached project graph: make one first.
  graph: ['nx', ['show', 'projects'], {}],
  lint: ['eslint', ['.', '--max-warnings', '0'], {}],
  cycles: ['oxlint', ['--quiet'], {}],
  build: ['nx', ['run-many', '-t', 'build'], {}],
  contracts: ['node', ['tools/dist/contracts/main.js', '--check'], {}],
  // One at a time: the fences' spec puts forbidden files into the tree, which another spec reads whole.
  unit: jest('unit', '--maxWorkers=1'),
  int: jest('int', '--maxWorkers=2'),
  e2e: jest('e2e', '--runInBand'),
};

function count(level) {
  try {
    const report = JSON.parse(readFileSync(path.join(reports, `${level}.json`), 'utf8'));
    totals.passed += report.numPassedTests;
    totals.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    totals.skipped += report.numPendingTests + report.numTodoTests;
  } catch {
    broken = true;
    console.error(`${level}: the runner left no report`);
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
for (const [name, [command, args, env]] of Object.entries(STEPS)) {
  if (only.length > 0 && !only.includes(name.split(' ').at(-1))) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
      NX_DAEMON: 'false',
      KAFKAJS_NO_PARTITIONER_WARNING: '1',
      ...env,
    },
  });
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : `FAILED (${status})`} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (env.LEVEL) count(name);
  if (status !== 0) {
    broken = true;
    if (name === 'build') break;
  }
}

if (totals.passed === 0 && (only.length === 0 || only.some((name) => STEPS[name]?.[2].LEVEL))) broken = true;
console.log(`\ntests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = broken || totals.failed > 0 ? 1 : 0;

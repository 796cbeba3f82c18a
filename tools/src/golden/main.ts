import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runRandom } from './random/run-random';
import { runVectors } from './run-vectors';

const ROOT = join(__dirname, '../../..');
const DEFAULT_FILE = join(ROOT, 'libs/domain/golden/vectors.json');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function vectors(file: string): number {
  const results = runVectors(readFileSync(file, 'utf8'));
  const failed = results.filter(({ differences }) => differences.length > 0);
  for (const { id, rule, differences } of failed)
    for (const { key, expected, got } of differences) say(`${id} ${rule} ${key}: expected ${expected}, got ${got}`);
  say(`${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

function random(count: number, seed: number): number {
  const began = performance.now();
  const run = runRandom(count, seed);
  const seconds = (performance.now() - began) / 1000;
  for (const fault of run.faults) say(fault);
  const rate = Math.round(run.clocks / (run.productMs / 1000));
  say(
    `seed ${run.seed}: ${run.clocks} clocks, ${run.derivations} derivations re-checked, ${seconds.toFixed(1)} s in all`,
  );
  say(`product alone: ${rate} clocks/s`);
  say(run.faults.length === 0 ? `${run.clocks} equal, 0 differ` : `${run.faults.length} or more differ`);
  return run.faults.length === 0 ? 0 : 1;
}

function wholeNumber(text: string, name: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
  return Number.parseInt(text, 10);
}

/** `golden [FILE]` or `golden --random COUNT [--seed N]`; ends with 1 when anything differs. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { random: { type: 'string' }, seed: { type: 'string' } },
  });
  if (values.random === undefined) return vectors(positionals[0] ?? DEFAULT_FILE);
  const seed = values.seed === undefined ? Date.now() % 1_000_000_007 : wholeNumber(values.seed, 'seed');
  return random(wholeNumber(values.random, 'random'), seed);
}

process.exitCode = main();

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchExecutor } from './executor/executor-bench';
import { reportLines } from './executor/print-report';

const USAGE =
  'npm run bench -- approval --executor [--rounds 3] [--callers 1,8,32,128] [--lanes 1] [--scale 1] [--json FILE]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      executor: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      callers: { type: 'string', default: '1,8,32,128' },
      lanes: { type: 'string', default: '1' },
      scale: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  });
  if (positionals[0] !== 'approval' || !values.executor) {
    process.stdout.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const options = {
    rounds: Number(values.rounds),
    lanes: Number(values.lanes),
    callers: values.callers.split(',').map(Number),
    scale: Number(values.scale),
  };
  const report = await benchExecutor(options, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${reportLines(report).join('\n')}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

void main();

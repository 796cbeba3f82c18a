import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { BenchReport } from './bench-report';
import { benchExecutor } from './executor/executor-bench';
import { benchEdition } from './gateway/gateway-bench';
import { reportLines } from './print-report';

const USAGE = `npm run bench -- approval [--executor] [--standalone] [--distributed] [--rounds 3]
  [--callers 1,8,32,128] [--lanes 1] [--scale 1] [--json FILE] [--profile FOLDER]
Without a choice all three are measured, one after the other. --scale 0.2 is a short run.`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      executor: { type: 'boolean', default: false },
      standalone: { type: 'boolean', default: false },
      distributed: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      callers: { type: 'string', default: '1,8,32,128' },
      lanes: { type: 'string', default: '1' },
      scale: { type: 'string', default: '1' },
      json: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  return { ...values, what: positionals[0], all: !values.executor && !values.standalone && !values.distributed };
}

async function main(): Promise<void> {
  const asked = readArguments();
  if (asked.what !== 'approval') throw new Error(USAGE);
  const options = {
    rounds: Number(asked.rounds),
    lanes: Number(asked.lanes),
    callers: asked.callers.split(',').map(Number),
    scale: Number(asked.scale),
    profileTo: asked.profile,
  };
  if ([options.rounds, options.lanes, options.scale, ...options.callers].some((value) => !(value > 0)))
    throw new Error(USAGE);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const report: BenchReport = {
    machine: { cores: cpus().length, model: cpus()[0]?.model ?? '', node: process.version },
    options,
    ...((asked.executor || asked.all) && { executor: { laps: await benchExecutor(options, say) } }),
    ...((asked.standalone || asked.all) && { standalone: await benchEdition('standalone', options, say) }),
    ...((asked.distributed || asked.all) && { distributed: await benchEdition('distributed', options, say) }),
  };
  process.stdout.write(`${reportLines(report).join('\n')}\n`);
  if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
}

// What was started goes down with the bench, also when it is cut off.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});

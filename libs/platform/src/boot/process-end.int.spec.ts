import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

interface Ending {
  readonly child: ChildProcess;
  /** Exit code, and what it printed. */
  readonly end: Promise<{ code: number | null; output: string }>;
}

function aProcess(how: string): Ending {
  const helpers = join(__dirname, '../../test');
  const child = fork(join(helpers, 'crash/run-typescript.js'), [join(helpers, 'boot/ending-child.ts'), how], {
    execArgv: ['--conditions=@luodi/source', '--no-warnings'],
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  return { child, end: once(child, 'close').then(([code]: unknown[]) => ({ code: code as number | null, output })) };
}

it('an unhandled rejection is logged and ends the process; swallowed, it would live on (P28)', async () => {
  const { code, output } = await aProcess('rejects').end;
  expect(code).toBe(1);
  expect(output).toContain('unhandled rejection');
  expect(output).toContain('nobody waits for this');

  const naive = aProcess('rejects, swallowed');
  expect(await once(naive.child, 'message')).toEqual(['lives on', undefined]);
  expect(naive.child.exitCode).toBeNull();
  naive.child.kill('SIGKILL');
  await naive.end;
});

it.each(['SIGTERM', 'SIGINT'] as const)('%s ends a process by itself once it has stopped (P27)', async (signal) => {
  const { child, end } = aProcess('stops');
  await once(child, 'message');
  child.kill(signal);
  expect(await end).toMatchObject({ code: 0 });
});

it('a stop that hangs is cut off (P27)', async () => {
  const { child, end } = aProcess('hangs');
  await once(child, 'message');
  child.kill('SIGTERM');
  expect(await end).toMatchObject({ code: 1, output: expect.stringContaining('stops') });
});

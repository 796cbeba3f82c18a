import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const FILES = 'legal-time/(time-zone|deadline|light|work-calendar)\\.spec';

/** Runs the date tests of the domain in a process of their own: a time zone is chosen when a process starts. */
function testsPassedIn(zone: string): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/jest/bin/jest.js'), '--json', '--runInBand', '--config', 'jest.config.js', FILES],
    { cwd: join(ROOT, 'libs/domain'), env: { ...process.env, TZ: zone }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`in ${zone}: ${stderr}`);
  return (JSON.parse(stdout) as { numPassedTests: number }).numPassedTests;
}

describe('dates (P35, M15)', () => {
  it.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])(
    'are the same on a server in %s',
    (zone) => {
      expect(testsPassedIn(zone)).toBeGreaterThan(50);
    },
    120_000,
  );
});

import { playMainJob, World } from '@luodi/demo';
import { findInstallation } from './installation';

/** `npm run demo`: plays the main job against a running edition; exit 1 at the first thing that is not as it should be. */
async function main(): Promise<void> {
  const world = new World(findInstallation(process.env));
  await playMainJob(world, (line) => console.log(line));
}

main().catch((error: unknown) => {
  console.error(`\nNot as it should be: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});

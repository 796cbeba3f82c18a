import 'reflect-metadata';
import { ConfigFaults, loadConfig } from '@luodi/platform/config';
import { demo } from './demo';
import { greeting } from './greeting';
import { standaloneConfig } from './standalone.config';
import { startStandalone } from './start-standalone';

process.setMaxListeners(50);

async function main(): Promise<void> {
  const { config } = loadConfig({ config: standaloneConfig });
  let stop = (): Promise<void> => Promise.resolve();
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    console.log('\n正在停止… Stopping…');
    stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    const standalone = await startStandalone(config, demo, (given) => (stop = given));
    if (!stopping) console.log(greeting(standalone));
  } catch (error) {
    // What was stopped on its way up ends here, and the stop above says how.
    if (!stopping) throw error;
  }
}

function fail(error: unknown): never {
  const sentence = error instanceof Error ? error.message : String(error);
  console.error(error instanceof ConfigFaults ? sentence : `Luodi cannot start: ${sentence}`);
  process.exit(1);
}

main().catch(fail);

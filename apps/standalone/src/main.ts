import 'reflect-metadata';
import { ConfigFaults, loadConfig } from '@luodi/platform/config';
import { demo } from './demo';
import { greeting } from './greeting';
import { standaloneConfig } from './standalone.config';
import { startStandalone } from './start-standalone';

process.setMaxListeners(50);

async function main(): Promise<void> {
  const { config } = loadConfig({ config: standaloneConfig });
  const standalone = await startStandalone(config, demo);
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    console.log('\n正在停止… Stopping…');
    standalone.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  console.log(greeting(standalone));
}

function fail(error: unknown): never {
  const sentence = error instanceof Error ? error.message : String(error);
  console.error(error instanceof ConfigFaults ? sentence : `Luodi cannot start: ${sentence}`);
  process.exit(1);
}

main().catch(fail);

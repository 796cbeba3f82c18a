import 'reflect-metadata';
import { overHttp } from '@luodi/gateway-app';
import { ConfigFaults, loadConfig } from '@luodi/platform/config';
import { demo, firstAdministrator, openDataFiles, setUpOnce } from '@luodi/standalone-app';
import { firstStartConfig } from './first-start.config';

/**
 * The job of the first start of a distributed installation: the first administrator (S14) and, in a sandbox, the demo.
 * Whatever is done is not done again; passwords go into the folder and never into the log of a container.
 */
async function main(): Promise<void> {
  const { config } = loadConfig({ config: firstStartConfig });
  const files = openDataFiles(config.dataDir);
  await firstAdministrator(overHttp('identity', config.identityUrl, config.serviceSecret), files);
  console.log('第一个管理员已建立 The first administrator exists.');
  if (!config.sandbox) return;
  const fault = await setUpOnce(files, config.gatewayUrl, demo);
  if (fault !== undefined) throw new Error(`the demo is not complete: ${fault}`);
  console.log('演示数据已就绪 The demo is complete.');
}

main().then(
  // Sockets that are kept alive do not hold up the end.
  () => process.exit(0),
  (error: unknown) => {
    const sentence = error instanceof Error ? error.message : String(error);
    console.error(error instanceof ConfigFaults ? sentence : `The first start: ${sentence}`);
    process.exit(1);
  },
);

import 'reflect-metadata';
import { join } from 'node:path';
import { ConfigFaults, loadConfig } from '@luodi/platform/config';
import { greeting } from '@luodi/standalone-app';
import { stackConfig } from './stack.config';
import { StackStarter, type Stack } from './start-stack';

async function main(): Promise<void> {
  const { config } = loadConfig({ config: stackConfig });
  const starting = new StackStarter(config).start();
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    console.log('\n正在停止… Stopping…');
    starting
      .then((stack) => stack.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  console.log(told(await starting));
}

function told({ url, files, demoFault }: Stack): string {
  const logins = files.readLogins();
  if (!logins) throw new Error('there are no logins');
  return greeting({
    url,
    administrator: logins.administrator,
    demoLogins: logins.demo,
    loginsFile: join(files.root, 'logins.json'),
    demoFault,
  });
}

function fail(error: unknown): never {
  const sentence = error instanceof Error ? error.message : String(error);
  console.error(error instanceof ConfigFaults ? sentence : `The stack cannot start: ${sentence}`);
  process.exit(1);
}

main().catch(fail);

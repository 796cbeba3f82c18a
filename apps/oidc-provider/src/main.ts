import { ConfigFaults, loadConfig } from '@luodi/platform/config';
import { createLogger } from '@luodi/platform/telemetry';
import { peopleOfLoginsFile } from './people';
import { providerConfig } from './provider.config';
import { startProvider } from './start-provider';

async function main(): Promise<void> {
  const { config } = loadConfig({ config: providerConfig });
  const logger = createLogger('oidc-provider', config.logLevel);
  const people = peopleOfLoginsFile(config.loginsFile);
  const provider = await startProvider({ ...config, people, warn: (error) => logger.warn({ err: error }, 'refused') });
  logger.info({ issuer: config.issuer }, 'listens');
  const end = (): void => void provider.close().then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigFaults ? error.message : error);
  process.exit(1);
});

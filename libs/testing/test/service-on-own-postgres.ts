import { migrationsOf, startService, type RunningService } from '@luodi/platform/boot';
import { createServiceDatabase, migrate } from '@luodi/platform/database';
import type { EmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { LocalBus } from '@luodi/platform/messaging';
import { silentLogger } from '@luodi/platform/telemetry';
import { TEST_SERVICE_SECRET, TestTokens } from '../src';
import { promiseService } from './promise-service';

export interface ServiceOnOwnPostgres {
  readonly bus: LocalBus;
  readonly tokens: TestTokens;
  readonly running: RunningService;
  close(): Promise<void>;
}

/** The service of these specs on a server that a spec may stop, fill or listen to, which the shared one cannot be. */
export async function serviceOnOwnPostgres({
  adminUrl,
  passwords,
}: Pick<EmbeddedPostgres, 'adminUrl' | 'passwords'>): Promise<ServiceOnOwnPostgres> {
  const database = await createServiceDatabase(adminUrl, 'luodi_leads', passwords);
  await migrate({ url: database.migratorUrl, migrations: migrationsOf(promiseService), mode: 'sandbox' });
  const bus = new LocalBus({ groups: ['leads'] });
  const tokens = new TestTokens();
  const running = await startService(promiseService, {
    database: { url: database.appUrl, poolSize: 2 },
    bus,
    auth: await tokens.ports(),
    serviceSecret: TEST_SERVICE_SECRET,
    cursorSecret: 'c'.repeat(32),
    logger: silentLogger(),
    sandbox: true,
    listen: { port: 0, host: '127.0.0.1' },
  });
  await running.ready();
  return { bus, tokens, running, close: async () => (await running.close(), bus.close()) };
}

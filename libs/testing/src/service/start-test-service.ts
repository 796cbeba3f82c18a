import { migrationsOf, startService, type ServiceDeclaration, type ServiceOptions } from '@luodi/platform/boot';
import { LocalBus } from '@luodi/platform/messaging';
import { silentLogger, type Logger } from '@luodi/platform/telemetry';
import { freshDatabase } from '../postgres';
import { TestService } from './test-service';
import { TestTokens } from './test-tokens';

/** What a test may want otherwise. */
export interface TestServiceOptions extends Partial<
  Pick<ServiceOptions, 'lanes' | 'batchLimit' | 'retry' | 'sandbox'>
> {
  readonly logger?: Logger;
  readonly serviceSecret?: string;
}

/** The secret of the installation in tests. */
export const TEST_SERVICE_SECRET = 'a-service-secret-for-tests-only-0123456789';

/**
 * Starts a service as it runs in production, on a database of its own: migrations, roles and row-level security,
 * executor, relay, deadlines, HTTP on a free port. Close it with `stop()`.
 */
export async function startTestService(
  declaration: ServiceDeclaration,
  options: TestServiceOptions = {},
): Promise<TestService> {
  const sandbox = options.sandbox ?? true;
  const database = await freshDatabase(migrationsOf(declaration), { mode: sandbox ? 'sandbox' : 'production' });
  const bus = new LocalBus({ groups: [declaration.name] });
  const tokens = new TestTokens();
  const { logger = silentLogger(), serviceSecret = TEST_SERVICE_SECRET, ...rest } = options;
  const running = await startService(declaration, {
    retry: { attempts: 2, firstDelayMs: 5, maxDelayMs: 20 },
    ...rest,
    database: { url: database.appUrl, poolSize: 4 },
    bus,
    auth: await tokens.ports(),
    serviceSecret,
    cursorSecret: 'a-cursor-secret-for-tests-only-0123456789',
    logger,
    sandbox,
    listen: { port: 0, host: '127.0.0.1' },
  });
  await running.ready();
  return new TestService({ running, bus, database, tokens });
}

import { join } from 'node:path';
import { SERVICES } from '@luodi/contracts';
import { identityAuth, inProcess, startGateway, type DemoLogin } from '@luodi/gateway-app';
import { AUDIT_ANCHOR_FILE } from '@luodi/identity';
import { prepareProcess, type RunningService } from '@luodi/platform/boot';
import { startEmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { LocalBus } from '@luodi/platform/messaging';
import { createLogger } from '@luodi/platform/telemetry';
import { openDataFiles } from './data-files';
import { firstAdministrator, setUpOnce, type Demo } from './first-start';
import type { Ready } from './greeting';
import { portMustBeFree } from './port-must-be-free';
import type { StandaloneConfig } from './standalone.config';
import { startServices } from './start-services';

export interface Standalone extends Ready {
  stop(): Promise<void>;
}

type Stop = () => Promise<unknown> | void;

/**
 * The whole of Luodi in one process: embedded PostgreSQL, all services, the gateway. What was started is stopped again
 * when a later part cannot start. `begun` gets the stop at once: also a start that is still on its way, with its demo
 * half made, ends without leaving a database behind. Errors are one sentence: port in use, folder in use or out of reach.
 */
export async function startStandalone(
  config: StandaloneConfig,
  demo: Demo,
  begun: (stop: () => Promise<void>) => void = () => undefined,
): Promise<Standalone> {
  const started: Stop[] = [];
  const stop = async (): Promise<void> => {
    for (let undo = started.pop(); undo; undo = started.pop()) await undo();
  };
  begun(stop);
  try {
    return { ...(await startAll(config, demo, started)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startAll(config: StandaloneConfig, demo: Demo, started: Stop[]): Promise<Omit<Standalone, 'stop'>> {
  const tracing = await prepareProcess({ ...config, process: 'luodi' });
  started.push(() => tracing.stop());
  await portMustBeFree(config.port, config.host);
  const files = openDataFiles(config.dataDir);
  const postgres = await undoable(
    started,
    startEmbeddedPostgres({ dataDir: join(files.root, 'postgres'), mode: 'durable' }),
    (server) => server.stop(),
  );
  const bus = new LocalBus({ groups: SERVICES });
  started.push(() => bus.close());
  const signIn = identityAuth();
  started.push(() => signIn.stop());
  const { serviceSecret, cursorSecret } = files.secrets;
  const logger = createLogger('luodi', config.logLevel);
  const shared = {
    bus,
    auth: signIn.auth,
    denials: signIn.denials,
    providers: [{ provide: AUDIT_ANCHOR_FILE, useValue: join(files.root, 'audit-anchors.jsonl') }],
    serviceSecret,
    cursorSecret,
    logger,
    sandbox: config.sandbox,
    sandboxFrom: new Date(demo.startsAt),
    lanes: config.lanes,
  };
  const services = await undoable(started, startServices(postgres, shared), closeAll);
  const ports = services.map((service) => inProcess(service, serviceSecret));
  const [identity] = ports;
  if (!identity) throw new Error('identity did not start');
  signIn.connect(identity);
  started.push(() => signIn.denials.stop());
  const administrator = await firstAdministrator(identity, files);
  const demoLogins = (): readonly DemoLogin[] => files.readLogins()?.demo ?? [];
  const gateway = await startGateway({
    port: config.port,
    host: config.host,
    edition: { name: 'standalone', sandbox: config.sandbox, demoLogins },
    services: ports,
    auth: signIn.auth,
    denials: signIn.denials,
    bus,
    serviceSecret,
    logger,
    secure: config.publicUrl?.startsWith('https:') ?? false,
  });
  started.push(() => gateway.close());
  const demoFault = config.sandbox ? await setUpOnce(files, gateway.url, demo) : undefined;
  const loginsFile = join(files.root, 'logins.json');
  return { url: gateway.url, administrator, demoLogins: demoLogins(), loginsFile, demoFault };
}

/** Can be undone from the moment it begins: the undoing waits until there is something to undo. */
function undoable<T>(started: Stop[], starting: Promise<T>, undo: (it: T) => Promise<unknown>): Promise<T> {
  started.push(() => starting.then(undo, () => undefined));
  return starting;
}

/** All at once: while one still publishes, the others still listen or leave it in the outbox for the next start. */
const closeAll = (services: readonly RunningService[]): Promise<unknown> =>
  Promise.all(services.map((service) => service.close()));

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuthPorts, DenialSink } from '@luodi/platform/auth';
import { createHttpAdapter, ProblemFilter } from '@luodi/platform/http';
import type { EventBus } from '@luodi/platform/messaging';
import { Metrics, NestLogger, type Logger } from '@luodi/platform/telemetry';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CONSOLE_FOLDER, ConsoleFolder } from './console/console-files';
import { CookieBearer } from './entrance/cookie-bearer';
import { entrance } from './entrance/entrance';
import { LoginRate, type LoginRateOptions } from './entrance/login-rate';
import { EDITION, SERVICES_REACHED, SESSION_REGISTRY, type Edition } from './gateway-parts';
import { GatewayModule } from './gateway.module';
import { LiveHub } from './live/live-hub';
import { Travel } from './sandbox/travel';
import type { ServicePort } from './services/service-port';
import { pages } from './status/pages';

export interface GatewayOptions {
  readonly port: number;
  readonly host: string;
  readonly edition: Edition;
  /** Every service behind this origin, identity among them. */
  readonly services: readonly ServicePort[];
  readonly auth: AuthPorts;
  /** Where refusals are kept (S85). */
  readonly denials?: DenialSink;
  readonly bus: EventBus;
  readonly serviceSecret: string;
  readonly logger: Logger;
  /** Browsers reach us by https: cookies are `__Host-` and secure. */
  readonly secure?: boolean;
  readonly loginRate?: LoginRateOptions;
  /** Folder of the built console; the one beside the gateway unless told. */
  readonly consoleFolder?: string;
}

export interface RunningGateway {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the one origin. Rejects with EADDRINUSE when the port is taken. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const identity = options.services.find((service) => service.name === 'identity');
  if (!identity) throw new Error('the gateway needs identity');
  const hub = new LiveHub();
  const app = await createApp(options, hub);
  const routing = app.getHttpAdapter().getInstance() as unknown as {
    routing: (request: IncomingMessage, response: ServerResponse) => void;
  };
  const handler = entrance({
    services: new Map(options.services.map((service) => [service.name, service])),
    own: (request, response) => routing.routing(request, response),
    page: pages({
      services: options.services,
      edition: options.edition,
      console: new ConsoleFolder(options.consoleFolder ?? CONSOLE_FOLDER),
    }),
    cookies: new CookieBearer(identity),
    loginRate: new LoginRate(options.loginRate),
    secure: options.secure ?? false,
    ...(options.denials && { denials: options.denials }),
    logger: options.logger,
  });
  const server = await listen(handler, options);
  await hub.start(options.bus);
  return { url: urlOf(server, options.host), close: () => close(server, hub, app) };
}

async function createApp(options: GatewayOptions, hub: LiveHub): Promise<NestFastifyApplication> {
  const { auth, serviceSecret, logger, services } = options;
  const metrics = new Metrics('gateway', () => Promise.resolve(undefined));
  const adapter = createHttpAdapter({
    service: 'gateway',
    auth,
    serviceSecret,
    logger,
    metrics,
    isReady: () => true,
    ...(options.denials && { denials: options.denials }),
  });
  const module = GatewayModule.with([
    { provide: LiveHub, useValue: hub },
    { provide: Travel, useValue: new Travel(services) },
    { provide: SERVICES_REACHED, useValue: services },
    { provide: SESSION_REGISTRY, useValue: auth.sessions },
    { provide: EDITION, useValue: options.edition },
  ]);
  const nestLogger = new NestLogger(logger);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: nestLogger,
  });
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter(logger));
  await app.init();
  await (app.getHttpAdapter().getInstance() as unknown as { ready(): Promise<void> }).ready();
  return app;
}

/** S75: slow or idle clients are let go, oversized headers are refused with 431. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16_384, keepAliveTimeout: 20_000 };
const CONNECTIONS = 5000;

function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  { port, host }: GatewayOptions,
): Promise<Server> {
  const server = createServer({ ...LIMITS, connectionsCheckingInterval: 5000 }, handler);
  server.maxConnections = CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve(server);
    });
  });
}

const urlOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo;
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
};

/** No new requests; live streams are told to come back, what is being answered is answered. */
async function close(server: Server, hub: LiveHub, app: NestFastifyApplication): Promise<void> {
  await hub.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  });
  await app.close();
}

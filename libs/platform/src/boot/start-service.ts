import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrate } from '../database';
import { failpointsArmed } from '../failpoints';
import { createHttpAdapter, ProblemFilter } from '../http';
import { NestLogger } from '../telemetry';
import { becomeReady } from './become-ready';
import type { ServiceDeclaration } from './define-service';
import { rootModule } from './platform-module';
import { addInternalRoutes } from './routes/internal-routes';
import { createParts, migrationsOf, providersOf, type Parts } from './service-parts';
import type { ServiceClock } from './service-clock';
import type { ServiceOptions } from './service-options';
import { readStatus, type ServiceStatus } from './service-status';
import { shutDown } from './shut-down';

/** A service that runs; the same handle in both editions. */
export interface RunningService {
  readonly name: string;
  /** Fastify's own router: reaches the service without a socket. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Where it listens, when it does. */
  readonly url?: string;
  /** Resolves once database and bus are there and everything runs; rejects when the database can never be right. */
  ready(): Promise<void>;
  readonly clock: ServiceClock;
  status(): Promise<ServiceStatus>;
  /** Drains and stops; nothing acknowledged is lost, what did not finish comes again. */
  close(): Promise<void>;
}

/**
 * Composes and starts one service. HTTP answers at once, also while database or broker are away; they are connected in
 * the background and readiness tells (any start order). Commands are refused 503 until then.
 */
export async function startService(declaration: ServiceDeclaration, options: ServiceOptions): Promise<RunningService> {
  if (!options.sandbox && failpointsArmed())
    throw new Error('Fail points are armed; a production service refuses to start with them (S93).');
  if (options.database.migratorUrl !== undefined) {
    const mode = options.sandbox ? 'sandbox' : 'production';
    await migrate({
      url: options.database.migratorUrl,
      migrations: migrationsOf(declaration),
      mode,
      ...(options.sandboxFrom && { sandboxFrom: options.sandboxFrom }),
    });
  }
  const parts = createParts(declaration, options);
  const app = await createApp(declaration, options, parts);
  if (options.listen) await app.listen(options.listen.port, options.listen.host);
  const started = becomeReady(declaration, options, parts, app);
  started.catch((error: unknown) => options.logger.fatal({ err: error }, 'cannot start'));
  const fastify = fastifyOf(app);
  return {
    name: declaration.name,
    handle: (request, response) => fastify.routing(request, response),
    ...(options.listen && { url: await app.getUrl() }),
    ready: () => started,
    clock: parts.clock,
    status: () => readStatus(parts.reads, options.sandbox, parts.events.topics),
    close: () => shutDown(app, parts, options.logger),
  };
}

const fastifyOf = (app: NestFastifyApplication): FastifyInstance =>
  app.getHttpAdapter().getInstance() as unknown as FastifyInstance;

async function createApp(
  declaration: ServiceDeclaration,
  options: ServiceOptions,
  parts: Parts,
): Promise<NestFastifyApplication> {
  const { name } = declaration;
  const { logger, serviceSecret, auth, sandbox } = options;
  const isReady = (): boolean => parts.isReady;
  const adapter = createHttpAdapter({
    service: name,
    ...(options.denials && { denials: options.denials }),
    auth,
    serviceSecret,
    logger,
    metrics: parts.metrics,
    isReady,
    ...(options.behindGateway && { behindGateway: true }),
  });
  addInternalRoutes(adapter.getInstance() as unknown as FastifyInstance, {
    live: () => options.bus.status().progressing,
    missing: () => missing(options, parts),
    metrics: parts.metrics,
    status: () => readStatus(parts.reads, sandbox, parts.events.topics),
    clock: parts.clock,
    sandbox,
    calendars: () => parts.policies.versions('calendar', 'CN'),
  });
  const root = rootModule(declaration, [...providersOf(parts), ...(options.providers ?? [])]);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLogger(logger),
  });
  app.setGlobalPrefix(`api/${name}`);
  app.useGlobalFilters(new ProblemFilter(logger));
  app.connectMicroservice({ strategy: parts.events });
  await app.init();
  await fastifyOf(app).ready();
  return app;
}

async function missing(options: ServiceOptions, parts: Parts): Promise<string[]> {
  const database = await parts.health.check();
  const bus = options.bus.status();
  return [
    ...(database === undefined ? [] : [database]),
    ...(bus.connected ? [] : [`bus${bus.detail ? `: ${bus.detail}` : ''}`]),
    ...(database === undefined && !parts.isReady ? ['start is not finished'] : []),
  ];
}

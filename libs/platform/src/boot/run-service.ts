import { inspect } from 'node:util';
import { createRemoteJWKSet } from 'jose';
import { PolledSessionRegistry, postDenials, SERVICE_TOKEN_HEADER, TokenVerifier } from '../auth';
import { ConfigFaults, loadConfig } from '../config';
import { migrate } from '../database';
import { KafkaBus } from '../messaging/kafka-bus';
import { createLogger, masked } from '../telemetry';
import type { ServiceDeclaration } from './define-service';
import { installationConfig, serviceConfig } from './process-config';
import { dieOnUnhandled, onStop } from './process-end';
import { migrationsOf } from './service-parts';
import { prepareProcess } from './prepare-process';
import { startService } from './start-service';
import { watchProgress } from './watchdog';

/** `main.ts` of a service of the distributed edition: settings, Kafka, HTTP, and a clean end on SIGTERM and SIGINT. */
export function runService(declaration: ServiceDeclaration): void {
  main(async () => {
    const { name } = declaration;
    const { installation, service } = loadConfig({ installation: installationConfig, service: serviceConfig(name) });
    const { jwksUrl, revokedUrl, serviceSecret, cursorSecret, sandbox } = installation;
    const logger = createLogger(name, installation.logLevel);
    dieOnUnhandled(logger);
    const tracing = await prepareProcess({ ...installation, process: name });
    const bus = new KafkaBus({ brokers: installation.kafkaBrokers.split(','), clientId: name });
    const sessions = new PolledSessionRegistry({ url: revokedUrl, serviceSecret });
    const tokens = new TokenVerifier({
      issuer: installation.tokenIssuer,
      audience: installation.tokenAudience,
      algorithm: 'EdDSA',
      keys: createRemoteJWKSet(new URL(jwksUrl), {
        cooldownDuration: 2000,
        timeoutDuration: 2000,
        headers: { [SERVICE_TOKEN_HEADER]: serviceSecret },
      }),
    });
    sessions.start();
    const denials = postDenials(new URL('denials', revokedUrl).href, serviceSecret);
    const running = await startService(declaration, {
      database: { url: service.databaseUrl },
      bus,
      auth: { tokens, sessions },
      denials,
      serviceSecret,
      cursorSecret,
      logger,
      sandbox,
      listen: { port: service.port, host: service.host },
      lanes: service.lanes,
      behindGateway: true,
      ...(installation.redisUrl !== undefined && { redisUrl: installation.redisUrl }),
    });
    const unwatch = watchProgress({ status: () => bus.status(), logger });
    onStop(logger, async () => {
      unwatch();
      await running.close();
      await denials.stop();
      sessions.stop();
      await bus.close();
      await tracing.stop();
    });
    logger.info({ url: running.url }, 'listens');
    await running.ready();
  });
}

/** `migrate.ts` of a service: as the owner of the database, and nothing else. */
export function migrateService(declaration: ServiceDeclaration): void {
  main(async () => {
    const config = loadConfig({ installation: installationConfig, service: serviceConfig(declaration.name) });
    const { migratorUrl } = config.service;
    if (migratorUrl === undefined)
      throw new ConfigFaults([`${declaration.name.toUpperCase()}_MIGRATOR_URL: is missing`]);
    const { sandbox, sandboxFrom } = config.installation;
    await migrate({
      url: migratorUrl,
      migrations: migrationsOf(declaration),
      mode: sandbox ? 'sandbox' : 'production',
      ...(sandboxFrom && { sandboxFrom: new Date(sandboxFrom) }),
    });
  });
}

/** A start that fails says why in one place and ends the process. */
function main(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    console.error(error instanceof ConfigFaults ? error.message : masked(inspect(error)));
    process.exit(1);
  });
}

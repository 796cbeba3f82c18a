import { AUDIT_ANCHOR_FILE, identityService, SIGN_IN, signInConfig, signInOf } from '@luodi/identity';
import { installationConfig, prepareProcess, serviceConfig, startService } from '@luodi/platform/boot';
import { loadConfig } from '@luodi/platform/config';
import { KafkaBus } from '@luodi/platform/messaging';
import { createLogger } from '@luodi/platform/telemetry';
import { demoLoginsFrom } from './demo-logins';
import { gatewayConfig } from './gateway.config';
import { inProcess } from './services/in-process';
import { overHttp } from './services/over-http';
import { identityAuth } from './sign-in/identity-auth';
import { startGateway } from './start-gateway';

/**
 * The gateway of the distributed edition with identity inside (ADR 0006): the public port, and identity's own port for
 * keys and revocations, which only the other services reach. Resolves when it listens; the returned function stops it.
 */
export async function runGateway(): Promise<() => Promise<void>> {
  const configs = {
    installation: installationConfig,
    identity: serviceConfig('identity'),
    gateway: gatewayConfig,
    signIn: signInConfig,
  };
  const { installation, identity: own, gateway: config, signIn: settings } = loadConfig(configs);
  const { serviceSecret, cursorSecret, sandbox } = installation;
  const logger = createLogger('gateway', installation.logLevel);
  const tracing = await prepareProcess({ ...installation, process: 'gateway' });
  const bus = new KafkaBus({ brokers: installation.kafkaBrokers.split(','), clientId: 'gateway' });
  const signIn = identityAuth();
  const identity = await startService(identityService, {
    database: { url: own.databaseUrl },
    bus,
    auth: signIn.auth,
    denials: signIn.denials,
    serviceSecret,
    cursorSecret,
    logger,
    sandbox,
    listen: { port: own.port, host: own.host },
    lanes: own.lanes,
    behindGateway: true,
    providers: [
      { provide: SIGN_IN, useValue: signInOf(settings) },
      { provide: AUDIT_ANCHOR_FILE, useValue: config.auditAnchorFile },
    ],
  });
  const identityPort = inProcess(identity, serviceSecret);
  signIn.connect(identityPort);
  const gateway = await startGateway({
    port: config.port,
    host: config.host,
    edition: { name: 'distributed', sandbox, demoLogins: () => demoLoginsFrom(config.loginsFile) },
    services: [
      identityPort,
      overHttp('leads', config.leadsUrl, serviceSecret),
      overHttp('approval', config.approvalUrl, serviceSecret),
      overHttp('land', config.landUrl, serviceSecret),
      overHttp('evaluation', config.evaluationUrl, serviceSecret),
      overHttp('ledger', config.ledgerUrl, serviceSecret),
    ],
    auth: signIn.auth,
    denials: signIn.denials,
    bus,
    serviceSecret,
    logger,
    secure: config.publicUrl?.startsWith('https:') ?? false,
  });
  logger.info({ url: gateway.url }, 'listens');
  return async () => {
    await gateway.close();
    await signIn.stop();
    await identity.close();
    await bus.close();
    await tracing.stop();
  };
}

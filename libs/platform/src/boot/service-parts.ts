import type { Service } from '@luodi/contracts';
import type { Provider } from '@nestjs/common';
import { Commands, type CommandExecutor } from '../commands';
import { PgReadDatabase, platformMigrations, ReadDatabase, type Migration } from '../database';
import { Sweeper } from '../deadlines';
import { Cursors } from '../http';
import { jobMigrations, JobRunner, Jobs } from '../jobs';
import { LuodiEventServer, messagingMigrations, Parking, Relay } from '../messaging';
import { PolicyStore } from '../policies';
import { Retention, retentionMigrations } from '../retention';
import { Metrics } from '../telemetry';
import { createExecutor } from './create-executor';
import type { ServiceDeclaration } from './define-service';
import { DatabaseHealth } from './health';
import { serviceClock, type ServiceClock } from './service-clock';
import type { ServiceOptions } from './service-options';
import { readStatus } from './service-status';
import { createWakers, type Wakers } from './wakers';

/** Everything a running service consists of beside its Nest application. */
export interface Parts {
  readonly metrics: Metrics;
  readonly reads: PgReadDatabase;
  readonly policies: PolicyStore;
  readonly commands: CommandExecutor;
  readonly events: LuodiEventServer;
  readonly relay: Relay;
  readonly sweeper: Sweeper;
  readonly jobs: Jobs;
  readonly runner: JobRunner;
  readonly retention: Retention;
  readonly wakers: Wakers;
  readonly health: DatabaseHealth;
  readonly clock: ServiceClock;
  readonly cursors: Cursors;
  isReady: boolean;
  isClosing: boolean;
}

/** All migrations of a service in order, the platform's first. */
export const migrationsOf = (declaration: Pick<ServiceDeclaration, 'migrations'>): readonly Migration[] => [
  ...platformMigrations,
  ...messagingMigrations,
  ...jobMigrations,
  ...retentionMigrations,
  ...declaration.migrations,
];

/** Makes the parts; none of them has connected to anything yet. */
export function createParts(declaration: ServiceDeclaration, options: ServiceOptions): Parts {
  const { name: service } = declaration;
  const databaseUrl = options.database.url;
  const reads = new PgReadDatabase({
    url: databaseUrl,
    ...(options.database.poolSize && { poolSize: options.database.poolSize }),
  });
  const policies = new PolicyStore(databaseUrl);
  const relay = new Relay({ databaseUrl, service, bus: options.bus });
  const health = new DatabaseHealth(databaseUrl);
  const commands = createExecutor(declaration, options, policies, {
    published: () => relay.wake(),
    unavailable: () => health.doubt(),
  });
  const metrics = new Metrics(
    service,
    () => readStatus(reads, false, events.topics).catch(() => undefined),
    () => ({ ...commands.metrics, waiting: commands.waiting }),
  );
  const wakers = createWakers(service, options.redisUrl);
  const { alarms, bell = { ring: async () => runner.wake() } } = wakers;
  const sweeper = new Sweeper({
    service,
    databaseUrl,
    commands,
    handlers: declaration.deadlines,
    ...(alarms && { alarms }),
  });
  const runner = new JobRunner({
    service,
    databaseUrl,
    handlers: declaration.jobs,
    tools: { commands, reads, policies },
  });
  const jobs = new Jobs({ databaseUrl, handlers: declaration.jobs, bell });
  alarms?.listen(() => sweeper.wake());
  wakers.bell?.listen(() => runner.wake());
  const events = eventServer(service, options);
  const moved = (): void => sweeper.wake();
  return {
    metrics,
    reads,
    policies,
    commands,
    events,
    relay,
    sweeper,
    jobs,
    runner,
    retention: new Retention({ service, databaseUrl, sandbox: options.sandbox }),
    wakers,
    health,
    clock: serviceClock({ database: reads, databaseUrl, moved, sandbox: options.sandbox }),
    cursors: new Cursors(options.cursorSecret),
    isReady: false,
    isClosing: false,
  };
}

const eventServer = (service: Service, { bus, database, retry }: ServiceOptions): LuodiEventServer =>
  new LuodiEventServer({ service, databaseUrl: database.url, bus, ...(retry && { retry }) });

/** What a service's classes may ask for by type. */
export const providersOf = (parts: Parts): Provider[] => [
  { provide: Commands, useValue: parts.commands },
  { provide: ReadDatabase, useValue: parts.reads },
  { provide: PolicyStore, useValue: parts.policies },
  { provide: Parking, useValue: parts.events.parking },
  { provide: Jobs, useValue: parts.jobs },
  { provide: Cursors, useValue: parts.cursors },
];

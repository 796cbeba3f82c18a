import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PARTITIONS, SERVICES, type Service } from '@luodi/contracts';
import { gatewayConfig } from '@luodi/gateway-app';
import { signInConfig } from '@luodi/identity';
import { providerConfig } from '@luodi/oidc-provider-app';
import { installationConfig, serviceConfig } from '@luodi/platform/boot';
import { loadConfig, type Config } from '@luodi/platform/config';
import { parse } from 'yaml';
import { firstStartConfig } from '../first-start/first-start.config';
import { composeConfig } from './compose.config';

interface Container {
  readonly image: string;
  readonly build?: { readonly args?: { readonly APP: string }; readonly target?: string };
  readonly profiles?: readonly string[];
  readonly restart: string;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly mem_limit?: string;
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const root = path.resolve(__dirname, '..', '..', '..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const yaml = (file: string): unknown => parse(text(file), { merge: true });

const composition = yaml('docker-compose.yml') as {
  readonly services: Readonly<Record<string, Container>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
};
const containers = Object.entries(composition.services);

function container(name: string): Container {
  const found = composition.services[name];
  if (!found) throw new Error(`docker-compose.yml has no ${name}`);
  return found;
}

/** Identity runs inside the gateway (ADR 0006). */
const homeOf = (service: Service): string => (service === 'identity' ? 'gateway' : service);
const HOMES = SERVICES.map(homeOf);

/** What Compose makes of an environment when `.env` holds `given`. */
function filledIn(name: string, given: Readonly<Record<string, string>>): Record<string, string> {
  const fill = (value: string): string =>
    value.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, variable: string, kind: string, other: string) => {
      const found = given[variable];
      if (found) return found;
      if (kind === '?') throw new Error(`${variable}: ${other}`);
      return other ?? '';
    });
  const environment = container(name).environment ?? {};
  return Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, fill(String(value))]));
}

const GIVEN = {
  LUODI_SANDBOX: 'true',
  LUODI_SERVICE_SECRET: 'a-secret-of-this-installation-0001',
  LUODI_CURSOR_SECRET: 'a-secret-of-this-installation-0002',
  LUODI_MIGRATOR_PASSWORD: 'migrator-password',
  LUODI_APP_PASSWORD: 'app-password',
  LUODI_REDIS_PASSWORD: 'redis-password',
};

describe('every service', () => {
  it.each(SERVICES)('%s has a container that is built from its app, restarted and looked after', (service) => {
    const own = container(homeOf(service));
    expect(own.build?.args?.APP).toBe(homeOf(service));
    expect(existsSync(path.join(root, 'apps', homeOf(service), 'src', 'main.ts'))).toBe(true);
    expect(own.restart).toBe('unless-stopped');
    expect(own.healthcheck?.test).toEqual(['CMD', 'node', '/luodi/healthy.mjs', expect.stringMatching(/^\d{4}$/)]);
  });

  it.each(SERVICES)('%s waits for its migration, which waits for its database', (service) => {
    const done = { condition: 'service_completed_successfully' };
    expect(container(homeOf(service)).depends_on).toEqual({ [`migrate-${service}`]: done });
    expect(container(`migrate-${service}`).depends_on).toEqual({ databases: done });
    expect(container('databases').environment?.LUODI_SERVICES).toBe(SERVICES.join(' '));
  });

  it.each(SERVICES)(
    'S91: %s finds every setting it needs outside development, as application and as owner',
    (service) => {
      const configs = { installation: installationConfig, service: serviceConfig(service) };
      const running = loadConfig(configs, filledIn(homeOf(service), GIVEN));
      expect(running.service.databaseUrl).toBe(`postgresql://luodi_app:app-password@postgres:5432/luodi_${service}`);
      expect(running.service.host).toBe('0.0.0.0');
      expect(running.service.migratorUrl).toBeUndefined();
      const migrating = loadConfig(configs, filledIn(`migrate-${service}`, GIVEN));
      expect(migrating.service.migratorUrl).toBe(
        `postgresql://luodi_migrator:migrator-password@postgres:5432/luodi_${service}`,
      );
    },
  );

  it('is asked for its health where it listens, and found there by the gateway', () => {
    const gateway = loadConfig({ config: gatewayConfig }, filledIn('gateway', GIVEN)).config;
    expect(container('gateway').healthcheck?.test.at(-1)).toBe(String(gateway.port));
    const { leadsUrl, approvalUrl, landUrl, evaluationUrl, ledgerUrl } = gateway;
    const urls = {
      leads: leadsUrl,
      approval: approvalUrl,
      land: landUrl,
      evaluation: evaluationUrl,
      ledger: ledgerUrl,
    };
    for (const [service, url] of Object.entries(urls)) {
      const port = container(service).environment?.[`${service.toUpperCase()}_PORT`];
      expect(url).toBe(`http://${service}:${port}`);
      expect(container(service).healthcheck?.test.at(-1)).toBe(String(port));
    }
  });
});

it('the job of the first start finds its settings and keeps the logins where the gateway reads them', () => {
  const { config } = loadConfig({ config: firstStartConfig }, filledIn('first-start', GIVEN));
  expect(config).toMatchObject({
    sandbox: true,
    gatewayUrl: 'http://gateway:3000',
    identityUrl: 'http://gateway:3100',
  });
  expect(container('first-start').volumes).toEqual([`first-start:${config.dataDir}`]);
  expect(container('gateway').volumes).toEqual([`first-start:${config.dataDir}:ro`, 'audit-anchors:/anchors']);
  expect(container('oidc-provider').volumes).toEqual([`first-start:${config.dataDir}:ro`]);
  expect(container('gateway').environment?.LUODI_LOGINS_FILE).toBe(`${config.dataDir}/logins.json`);
});

it('S91: the gateway and the bundled provider are told the same way to sign in, the provider in a sandbox only', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'luodi-compose-'));
  const file = path.join(folder, 'secret');
  writeFileSync(file, 's'.repeat(43));
  const given = {
    ...GIVEN,
    LUODI_LOCAL_ACCOUNTS: 'true',
    LUODI_PUBLIC_URL: 'http://127.0.0.1:3000',
    LUODI_OIDC_ISSUER: 'http://127.0.0.1:3009',
    LUODI_OIDC_INTERNAL_URL: 'http://oidc-provider:3009',
  };
  const told = (name: string, more = {}) => ({
    ...filledIn(name, { ...given, ...more }),
    LUODI_OIDC_CLIENT_SECRET_FILE: file,
  });
  const { signIn } = loadConfig({ signIn: signInConfig }, told('gateway'));
  const { provider } = loadConfig({ provider: providerConfig }, told('oidc-provider'));
  expect([signIn.issuer, signIn.clientId]).toEqual([provider.issuer, provider.clientId]);
  expect(new URL(signIn.internalUrl ?? '').port).toBe(String(provider.port));
  const production = told('oidc-provider', { LUODI_SANDBOX: 'false' });
  expect(() => loadConfig({ provider: providerConfig }, production)).toThrow('never runs in production');
  rmSync(folder, { recursive: true });
});

it('limits the memory of every container, and asks each that stays for its health', () => {
  for (const [name, own] of containers) {
    expect([name, own.mem_limit]).toEqual([name, expect.stringMatching(/^\d+[mg]$/)]);
    if (own.restart !== 'no') expect([name, own.healthcheck?.test[0]]).toEqual([name, expect.stringMatching(/^CMD/)]);
  }
});

it('opens ports on the loopback only: the gateway’s, the provider’s in a sandbox, and Grafana’s when asked for', () => {
  const open = containers.filter(([, own]) => own.ports);
  expect(open.map(([name, own]) => [name, own.profiles])).toEqual([
    ['gateway', undefined],
    ['oidc-provider', ['sandbox']],
    ['grafana', ['observability']],
  ]);
  for (const [, own] of open) for (const port of own.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  expect(composition.networks.inside?.internal).toBe(true);
  const outside = containers.filter(([, own]) => own.networks.includes('outside')).map(([name]) => name);
  expect(outside).toEqual(['gateway', 'oidc-provider', 'grafana']);
});

describe('settings', () => {
  const NODE_ITSELF = ['NODE_OPTIONS'];
  const own: readonly Config[] = [
    installationConfig,
    gatewayConfig,
    signInConfig,
    providerConfig,
    firstStartConfig,
    ...SERVICES.map(serviceConfig),
  ];
  const names = (configs: readonly Config[]): Set<string> =>
    new Set(configs.flatMap((config) => Object.values(config.fromEnv)));

  it('of our own processes are all declared by a config', () => {
    const known = names(own);
    const ours = containers.filter(([, one]) => one.image.startsWith('luodi/'));
    expect(ours).toHaveLength(SERVICES.length * 2 + 2);
    for (const [, { environment = {} }] of ours)
      expect(Object.keys(environment).filter((name) => !known.has(name) && !NODE_ITSELF.includes(name))).toEqual([]);
  });

  it('that .env fills in are all declared, so that .env.example explains each', () => {
    const used = [...text('docker-compose.yml').matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name ?? '');
    const known = names([...own, composeConfig]);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
    const example = text('.env.example');
    expect(used.filter((name) => !example.includes(`\n${name}=`))).toEqual([]);
  });

  it('S91: a secret has no default, and without it compose refuses to start', () => {
    const uses = [...text('docker-compose.yml').matchAll(/\$\{(\w*(?:SECRET|PASSWORD))([^}]*)\}/g)];
    expect(new Set(uses.map(([, name]) => name)).size).toBe(7);
    expect(uses.filter(([, , rest]) => !rest?.startsWith(':?'))).toEqual([]);
    for (const name of Object.keys(GIVEN).filter((one) => !one.includes('MIGRATOR')))
      expect(() => filledIn('leads', { ...GIVEN, [name]: '' })).toThrow(name);
  });
});

describe('servers', () => {
  it('P52, M10: Redis keeps an append-only file and never evicts', () => {
    const settings = text('infra/redis/redis.conf').split('\n');
    for (const line of ['appendonly yes', 'appendfsync everysec', 'maxmemory-policy noeviction'])
      expect(settings).toContain(line);
    expect(text('infra/redis/start.sh')).toContain('requirepass');
  });

  it('P17, P09: Kafka makes no topic by use, has the partitions of the contracts and forgets nothing', () => {
    const settings = text('infra/kafka/server.properties').split('\n');
    for (const line of ['auto.create.topics.enable=false', `num.partitions=${PARTITIONS}`, 'log.retention.hours=-1'])
      expect(settings).toContain(line);
    expect(settings).toContain('process.roles=broker,controller');
    expect(container('leads').environment?.LUODI_KAFKA_BROKERS).toBe('kafka:9092');
    expect(settings).toContain('advertised.listeners=PLAINTEXT://kafka:9092');
  });

  it('PostgreSQL is never told to be less than durable', () => {
    const settings = text('infra/postgres/postgresql.conf').split('\n');
    for (const line of ['fsync = on', 'synchronous_commit = on', 'full_page_writes = on'])
      expect(settings).toContain(line);
    expect(container('postgres').volumes?.[0]).toBe('postgres:/var/lib/postgresql');
  });

  it('files that are mounted are there', () => {
    const files = containers.flatMap(([, own]) => own.volumes ?? []).filter((volume) => volume.startsWith('./'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect([file, existsSync(path.join(root, file.split(':')[0] ?? ''))]).toEqual([file, true]);
  });
});

describe('alarms', () => {
  interface Rule {
    readonly alert?: string;
    readonly record?: string;
    readonly expr: string;
    readonly annotations?: { readonly runbook: string };
  }
  const rules = (yaml('infra/prometheus/alerts.yml') as { groups: { rules: Rule[] }[] }).groups.flatMap(
    (group) => group.rules,
  );
  const dashboard = JSON.parse(text('infra/grafana/dashboards/luodi.json')) as {
    panels: { targets: { expr: string }[] }[];
  };
  const queries = [...rules.map((rule) => rule.expr), ...dashboard.panels.flatMap((p) => p.targets.map((t) => t.expr))];

  it('each link to a runbook that says what it means, what users see, what to do and when it is over', () => {
    const linked = rules.filter((rule) => rule.alert).map((rule) => rule.annotations?.runbook ?? '');
    expect(linked.length).toBeGreaterThanOrEqual(7);
    for (const runbook of linked) {
      const headings = text(runbook).match(/^## .+$/gm);
      expect(headings).toEqual(['## What it means', '## What users see', '## What to do', '## How to know it is over']);
    }
    const there = readdirSync(path.join(root, 'docs', 'runbooks')).filter((file) => file !== 'README.md');
    expect(there.sort()).toEqual([...new Set(linked.map((file) => path.basename(file)))].sort());
  });

  it('there is one for deadlines that are overdue, and for an outbox that stands still or grows (P55, P42)', () => {
    const expr = (name: string): string | undefined => rules.find((rule) => rule.alert === name)?.expr;
    expect(expr('DeadlinesUnfired')).toMatch(/luodi_deadlines_due\[\w+\]\) > 0/);
    expect(expr('OutboxBacklog')).toContain('luodi_outbox_unpublished > 0');
    expect(expr('OutboxGrows')).toMatch(/luodi_outbox_unpublished > \d+/);
  });

  it('and panels ask only for figures that the platform tells or a rule records', () => {
    const code = ['telemetry', 'messaging'].map((room) => text(`libs/platform/src/${room}/metrics.ts`)).join('\n');
    const recorded = rules.map((rule) => rule.record);
    for (const query of queries) {
      for (const [name] of query.matchAll(/\bluodi_\w+/g))
        expect(code).toContain(`'${name.replace(/_(bucket|count|sum)$/, '')}'`);
      for (const [name] of query.matchAll(/\bluodi:[\w:]+/g)) expect(recorded).toContain(name);
    }
  });

  it('tell of an outbox that stands still, and of one that grows (P42)', () => {
    const alarms = rules.filter((rule) => rule.alert && rule.expr.includes('luodi_outbox_unpublished'));
    expect(alarms.map((rule) => rule.alert)).toEqual(['OutboxBacklog', 'OutboxGrows']);
  });

  it('Prometheus asks every process where it tells its figures', () => {
    const targets = text('infra/prometheus/prometheus.yml');
    for (const service of SERVICES) {
      const port = container(homeOf(service)).environment?.[`${service.toUpperCase()}_PORT`];
      expect(targets).toContain(`'${homeOf(service)}:${port}'`);
    }
    expect(HOMES).toHaveLength(SERVICES.length);
  });
});

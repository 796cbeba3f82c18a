/**
 * `npm run setup`: brings what the tests and `npm run stack` need from the system. On Debian and Ubuntu through apt,
 * elsewhere it prints what to install. Safe to repeat; the second run only looks.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const kafka = join(import.meta.dirname, 'stack', 'kafka');

const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const isInstalled = (name) =>
  spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' }).stdout?.includes(
    'install ok installed',
  ) ?? false;

/** What is needed, why, and how to see that it is there. */
const NEEDED = [
  { apt: 'openjdk-17-jre-headless', what: 'Java 17, runs the Kafka broker', there: () => works('java', '-version') },
  { apt: 'maven', what: 'Maven, fetches the Kafka jars', there: () => works('mvn', '-v') || jarsAreThere() },
  {
    apt: 'redis-server',
    what: 'Redis 7, wakes workers in the distributed edition',
    there: () => works('redis-server', '--version'),
  },
  {
    apt: 'chromium',
    what: 'Chromium, prints documents and runs browser tests',
    there: () => works('chromium', '--version') || isInstalled('chromium'),
  },
  {
    apt: 'fonts-noto-cjk',
    what: 'Noto CJK fonts, set Chinese in documents',
    there: () => isInstalled('fonts-noto-cjk') || works('sh', '-c', 'fc-list | grep -qi "noto.*cjk"'),
  },
];

function jarsAreThere() {
  const folder = join(kafka, 'lib');
  return existsSync(folder) && readdirSync(folder).some((file) => file.startsWith('kafka_'));
}

function isDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) && works('apt-get', '--version');
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function install(missing) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !works('sudo', '-n', 'true')) return false;
  const run = (...args) => {
    const [command, ...rest] = isRoot ? args : ['sudo', ...args];
    execFileSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  const names = missing.map(({ apt }) => apt);
  const hadRedis = isInstalled('redis-server');
  run('apt-get', 'update', '-q');
  run('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...names);
  // Tests and stack start their own Redis; the system's must not stay behind on the default port.
  if (names.includes('redis-server') && !hadRedis && existsSync('/run/systemd/system')) {
    run('systemctl', 'disable', '--now', 'redis-server');
  }
  return true;
}

function fetchKafka() {
  if (jarsAreThere()) return true;
  say('Fetching Apache Kafka into tools/stack/kafka/lib …');
  const args = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime'];
  return spawnSync('mvn', args, { cwd: kafka, stdio: 'inherit' }).status === 0 && jarsAreThere();
}

const missing = NEEDED.filter((need) => !need.there());
if (missing.length > 0 && !(isDebian() && install(missing))) {
  say('Please install these, then run "npm run setup" again:');
  for (const { what, apt } of missing) say(`  - ${what} (Debian: ${apt})`);
  process.exitCode = 1;
} else if (!fetchKafka()) {
  say('Maven could not fetch the Kafka jars; see its message above.');
  process.exitCode = 1;
} else {
  for (const { what } of NEEDED) say(`✔ ${what}`);
  say('✔ Kafka jars in tools/stack/kafka/lib');
}

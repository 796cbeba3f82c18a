/** One package of `package-lock.json`, as far as it matters here. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** `security-floors.json`: what is known to be broken below a version, or altogether. */
export interface SecurityFloors {
  readonly floors: readonly { readonly package: string; readonly atLeast: string; readonly why: string }[];
  readonly never: readonly { readonly package: string; readonly why: string }[];
}

export interface SupplyRules {
  readonly floors: SecurityFloors;
  /** Packages that may have an install script, whether it runs or not; `*` at the end stands for a platform. */
  readonly installScripts: readonly string[];
  readonly licences: readonly string[];
}

/** Everything that is wrong with a lockfile, without asking any registry (P56, P57, S94). */
export function supplyFaults({ packages }: Lockfile, rules: SupplyRules): string[] {
  return Object.entries(packages).flatMap(([place, locked]) => {
    const at = place.lastIndexOf('node_modules/');
    if (at < 0 || locked.link) return [];
    const name = place.slice(at + 'node_modules/'.length);
    return [
      ...originFaults(name, locked),
      ...(locked.hasInstallScript && !mayHaveScript(name, rules)
        ? [`${name} has an install script nobody allowed`]
        : []),
      ...(rules.licences.includes(locked.license ?? '') ? [] : [`${name}: licence ${locked.license ?? 'not told'}`]),
      ...floorFaults(name, locked.version ?? '', rules.floors),
    ];
  });
}

function originFaults(name: string, { integrity, resolved }: LockedPackage): string[] {
  return [
    ...(integrity?.startsWith('sha512-') ? [] : [`${name} has no sha512 of its content`]),
    // A lockfile without addresses takes the registry of whoever installs (`.npmrc`).
    ...(resolved === undefined ? [] : [`${name} comes from elsewhere`]),
  ];
}

const mayHaveScript = (name: string, { installScripts }: SupplyRules): boolean =>
  installScripts.some((allowed) => (allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed));

const floorFaults = (name: string, version: string, { floors, never }: SecurityFloors): string[] => [
  ...never.filter((one) => one.package === name).map(({ why }) => `${name} is not to be used: ${why}`),
  ...floors
    .filter((floor) => floor.package === name && isBelow(version, floor.atLeast))
    .map(({ atLeast, why }) => `${name} ${version} is below ${atLeast}: ${why}`),
];

/** Compares releases; a pre-release is below its release. */
export function isBelow(version: string, floor: string): boolean {
  const [release = '', pre] = version.split('-', 2);
  const [ours, theirs] = [release, floor].map((text) => text.split('.').map(Number));
  for (const [at, wanted] of (theirs ?? []).entries()) {
    const got = ours?.[at] ?? Number.NaN;
    if (got !== wanted) return !(got > wanted);
  }
  return pre !== undefined;
}

const EXACT = /^(?:npm:[@\w./-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Dependencies of a `package.json` that are not one exact version; our own workspaces (`*`) are. */
export const inexact = (manifest: Readonly<Record<string, unknown>>): string[] =>
  ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries((manifest[kind] ?? {}) as Readonly<Record<string, string>>)
      .filter(([name, version]) => !EXACT.test(version) && !(name.startsWith('@luodi/') && version === '*'))
      .map(([name, version]) => `${name} ${version}`),
  );

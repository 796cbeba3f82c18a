import type { Config } from './define-config';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with the settings of a process, one line each; values are not repeated. */
export class ConfigFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `The settings have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
  }
}

type Values<C> = { readonly [K in keyof C]: C[K] extends Config<infer T> ? T : never };

/** Development is said, never assumed: whoever forgets it gets the strict rules of production. */
export const isDevelopment = (env: Environment): boolean => env.LUODI_ENV === 'development';

/**
 * Reads the settings a process needs, all of them before any is used.
 * @throws ConfigFaults with the whole list (S91): missing, malformed, short or well-known secrets
 */
export function loadConfig<const C extends Readonly<Record<string, Config>>>(
  configs: C,
  env: Environment = process.env,
): Values<C> {
  const faults: string[] = [];
  const values = Object.fromEntries(Object.entries(configs).map(([key, config]) => [key, read(config, env, faults)]));
  if (faults.length > 0) throw new ConfigFaults(faults);
  return values as Values<C>;
}

function read(config: Config, env: Environment, faults: string[]): unknown {
  const raw: Record<string, string> = {};
  for (const [field, variable] of Object.entries(config.fromEnv)) {
    const value = env[variable] || (isDevelopment(env) ? config.developmentDefaults[field] : undefined);
    if (value !== undefined) raw[field] = value;
  }
  const result = config.schema.safeParse(raw);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const field = String(issue.path[0] ?? '');
      faults.push(
        `${config.fromEnv[field] ?? config.name}: ${raw[field] === undefined ? 'is missing' : issue.message} (${config.describe[field] ?? config.name})`,
      );
    }
  }
  if (!isDevelopment(env)) faults.push(...weakSecrets(config, raw));
  return result.data;
}

const SHORTEST_SECRET = 32;

function weakSecrets(config: Config, raw: Readonly<Record<string, string>>): string[] {
  return config.secrets.flatMap((field) => {
    const value = raw[field];
    const variable = config.fromEnv[field] ?? field;
    if (value === undefined) return [];
    if (value === config.developmentDefaults[field])
      return [`${variable}: is the one from the repository; make your own`];
    return value.length < SHORTEST_SECRET ? [`${variable}: needs ${SHORTEST_SECRET} characters or more`] : [];
  });
}

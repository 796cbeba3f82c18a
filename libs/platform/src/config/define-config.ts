import type { z } from 'zod';

/**
 * The settings of one part: their shape, where each comes from, and what development may do without. Business numbers
 * are not settings, they are dated policies.
 */
export interface Config<T = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** Field → environment variable. */
  readonly fromEnv: Readonly<Record<string, string>>;
  /** Used when `LUODI_ENV=development`; known to everyone who can read the repository. */
  readonly developmentDefaults: Readonly<Record<string, string>>;
  /** Fields that outside development need 32 characters or more and never one of the defaults above (S91). */
  readonly secrets: readonly string[];
  /** One sentence per field, for `.env.example` and for the list of faults. */
  readonly describe: Readonly<Record<string, string>>;
}

/** Declares the settings of one part; read only by `loadConfig`, which names every fault at once. */
export const defineConfig = <T extends object>(config: {
  name: string;
  schema: z.ZodType<T>;
  fromEnv: Readonly<Record<keyof T & string, string>>;
  developmentDefaults?: Readonly<Partial<Record<keyof T & string, string>>>;
  secrets?: readonly (keyof T & string)[];
  describe: Readonly<Record<keyof T & string, string>>;
}): Config<T> => {
  const { developmentDefaults = {}, secrets = [], ...rest } = config;
  return { ...rest, secrets, developmentDefaults: developmentDefaults as Readonly<Record<string, string>> };
};

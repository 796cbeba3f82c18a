import type { z } from 'zod';
import type { Service } from './topics';

export interface EventContract<T = unknown, N extends string = string> {
  /** `luodi.<service>.<name>.v<n>` */
  readonly type: N;
  readonly service: Service;
  readonly schema: z.ZodType<T>;
  /** When it happens, by whom, what it does not mean: goes into AsyncAPI. */
  readonly description: string;
}

/** Declares an integration event. Its golden sample lies beside it as `<name>.v<n>.golden.json`. */
export const defineEvent = <S extends Service, N extends string, Z extends z.ZodType>(declaration: {
  service: S;
  name: N;
  version: number;
  description: string;
  schema: Z;
}): EventContract<z.infer<Z>, `luodi.${S}.${N}.v${number}`> => ({
  type: `luodi.${declaration.service}.${declaration.name}.v${declaration.version}`,
  service: declaration.service,
  schema: declaration.schema as unknown as z.ZodType<z.infer<Z>>,
  description: declaration.description,
});

export type DataOf<C> = C extends EventContract<infer T> ? T : never;

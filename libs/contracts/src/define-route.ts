import type { Permission } from '@luodi/domain';
import type { z } from 'zod';
import type { Service } from './topics';

type Schema = z.ZodType;

/**
 * One HTTP operation, declared once: the controller binds it (`@Route`), OpenAPI and the client are generated from it,
 * and a test compares the two. `permission: 'anyone'` is for what needs no login; `'signed-in'` for any valid token.
 */
export interface RouteContract<
  P extends Schema | undefined = Schema | undefined,
  Q extends Schema | undefined = Schema | undefined,
  B extends Schema | undefined = Schema | undefined,
  R extends Schema = Schema,
> {
  /**
   * The `operationId`, by which a generated client calls it: verb and noun, `signDeal`, unique over all services. Reading
   * begins with `get` (one), `list` (a page) or `verify`. The service is named only where the same operation exists in several.
   */
  readonly id: string;
  readonly service: Service | 'gateway';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/<service>`, in OpenAPI form: `/cases/{caseId}/items/{itemCode}/decision`. */
  readonly path: string;
  readonly permission: Permission | 'anyone' | 'signed-in';
  readonly summary: { readonly zh: string; readonly en: string };
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: R;
  readonly status: number;
  /** A command: takes `Idempotency-Key` (INV-02). */
  readonly command: boolean;
  /** The answer as something else than JSON (`text/event-stream`, a file). */
  readonly produces?: string;
  readonly errors: readonly string[];
}

type Declared<P, Q, B, R> = {
  id: string;
  service: Service | 'gateway';
  method: RouteContract['method'];
  path: string;
  permission: RouteContract['permission'];
  summary: { zh: string; en: string };
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  status?: number;
  command?: boolean;
  produces?: string;
  errors?: readonly string[];
};

/** Declares one HTTP operation; a writing method is a command and takes a key unless it says otherwise. */
export const defineRoute = <
  R extends Schema,
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>(
  route: Declared<P, Q, B, R>,
): RouteContract<P, Q, B, R> => ({
  ...route,
  status: route.status ?? 200,
  command: route.command ?? route.method !== 'GET',
  errors: route.errors ?? [],
});

type Inferred<S> = S extends z.ZodType<infer T> ? T : undefined;
export type RouteParams<R> = R extends RouteContract<infer P, infer _Q, infer _B, infer _R> ? Inferred<P> : never;
export type RouteQuery<R> = R extends RouteContract<infer _P, infer Q, infer _B, infer _R> ? Inferred<Q> : never;
export type RouteBody<R> = R extends RouteContract<infer _P, infer _Q, infer B, infer _R> ? Inferred<B> : never;
export type RouteAnswer<R> = R extends RouteContract<infer _P, infer _Q, infer _B, infer A> ? Inferred<A> : never;

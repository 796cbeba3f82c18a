import type { z } from 'zod';
import type { RouteContract } from './define-route';
import { ERRORS } from './errors';
import { ROUTES } from './http';
import { JsonSchemas, type JsonSchema } from './json-schemas';
import { ProblemSchema } from './problem';
import { SERVICES } from './topics';

export interface OpenApiOptions {
  readonly routes?: readonly RouteContract[];
  /** Where the gateway is reached; the same origin unless given. */
  readonly serverUrl?: string;
  readonly version?: string;
}

const TAGS: Readonly<Record<RouteContract['service'], string>> = {
  gateway: '入口 · One origin: state, live updates, sandbox clock',
  identity: '身份 · People, zones, departments, delegations',
  leads: '招商 · Leads, deals, milestones',
  approval: '审批 · Admission and parallel approval',
  land: '土地 · Parcels, supply, idle land, exits',
  evaluation: '评价 · Findings, warnings, rectification',
  ledger: '台账 · Ledgers, matters, rates',
};

/** The OpenAPI 3.1 document of every public route; internal ones are left out. Pure: the gateway serves it at run time. */
export function buildOpenApi({ routes = ROUTES, serverUrl = '/', version = '0.1.0' }: OpenApiOptions = {}): JsonSchema {
  const schemas = new JsonSchemas();
  const shown = routes.filter((route) => !route.path.startsWith('/internal/'));
  schemas.output(ProblemSchema.meta({ id: 'Problem' }));
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of shown) {
    const path = pathOf(route);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Luodi 落地',
      version,
      summary: 'The life of a project in a development zone, with every promise and every clock visible',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: serverUrl }],
    tags: (['gateway', ...SERVICES] as const).map((name) => ({ name, description: TAGS[name] })),
    paths,
    components: {
      schemas: schemas.components,
      responses: sharedResponses(shown),
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of POST /api/identity/session',
        },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-luodi',
          description: 'Session cookie that the gateway sets for browsers',
        },
      },
    },
  };
}

/** `/api/<service>/…`; paths of the gateway itself lie directly below `/api`. */
export const pathOf = (route: Pick<RouteContract, 'service' | 'path'>): string =>
  route.service === 'gateway' ? `/api${route.path}` : `/api/${route.service}${route.path}`;

function operation(route: RouteContract, schemas: JsonSchemas): JsonSchema {
  return {
    operationId: route.id,
    tags: [route.service],
    summary: `${route.summary.zh} · ${route.summary.en}`,
    description: permissionText(route),
    'x-permission': route.permission,
    security: route.permission === 'anyone' ? [] : [{ bearer: [] }, { cookie: [] }],
    parameters: [...parameters(route, 'params', schemas), ...parameters(route, 'query', schemas), ...headers(route)],
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemas.input(route.body) } } },
    }),
    responses: responses(route, schemas),
  };
}

const permissionText = ({ permission }: RouteContract): string => {
  if (permission === 'anyone') return 'Needs no login.';
  return permission === 'signed-in' ? 'For every signed-in person.' : `Needs the permission \`${permission}\`.`;
};

function parameters(route: RouteContract, part: 'params' | 'query', schemas: JsonSchemas): JsonSchema[] {
  const schema: z.ZodType | undefined = route[part];
  if (!schema) return [];
  const object = schemas.input(schema) as { properties?: Record<string, JsonSchema>; required?: readonly string[] };
  return Object.entries(object.properties ?? {}).map(([name, property]) => ({
    name,
    in: part === 'params' ? 'path' : 'query',
    required: part === 'params' || (object.required?.includes(name) ?? false),
    schema: property,
  }));
}

const headers = (route: RouteContract): JsonSchema[] =>
  route.command
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description:
            'Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02).',
          schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]{1,200}$' },
        },
      ]
    : [];

function responses(route: RouteContract, schemas: JsonSchemas): JsonSchema {
  const media = route.produces ?? 'application/json';
  const success = { description: 'Done', content: { [media]: { schema: schemas.output(route.response) } } };
  const problems = [...problemsOf(route)]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]) => [String(status), problemResponse(codes)]);
  return {
    [String(route.status)]: success,
    ...Object.fromEntries(problems),
    default: problemResponse(['COMMON.INTERNAL']),
  };
}

/** Refusals of the platform are the same everywhere and have a name; a service's own stand where they are given. */
const problemResponse = (codes: readonly string[]): JsonSchema =>
  codes.every((code) => code.startsWith('COMMON.'))
    ? { $ref: `#/components/responses/${nameOf(codes)}` }
    : problemOf(codes);

const problemOf = (codes: readonly string[]): JsonSchema => ({
  description: codes.join(', '),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** `COMMON.KEY_REUSED`, `COMMON.POLICY_MISSING` → `KeyReusedOrPolicyMissing` */
const nameOf = (codes: readonly string[]): string =>
  codes
    .map((code) =>
      code
        .replace('COMMON.', '')
        .toLowerCase()
        .replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    )
    .join('Or');

function sharedResponses(routes: readonly RouteContract[]): Record<string, JsonSchema> {
  const sets = [['COMMON.INTERNAL'], ...routes.flatMap((route) => [...problemsOf(route).values()])];
  const shared = sets.filter((codes) => codes.every((code) => code.startsWith('COMMON.')));
  return Object.fromEntries(shared.map((codes) => [nameOf(codes), problemOf(codes)]));
}

/** Status → codes: what the contract names, and what the platform answers to any request. */
function problemsOf(route: RouteContract): Map<number, string[]> {
  const always = ['COMMON.INVALID_INPUT', 'COMMON.TOO_MANY_REQUESTS', 'COMMON.UNAVAILABLE'];
  const signedIn = route.permission === 'anyone' ? [] : ['COMMON.UNAUTHENTICATED', 'COMMON.FORBIDDEN'];
  const command = route.command ? ['COMMON.NOT_FOUND', 'COMMON.STALE_VERSION', 'COMMON.KEY_REUSED', 'COMMON.BUSY'] : [];
  const withBody = route.body ? ['COMMON.PAYLOAD_TOO_LARGE', 'COMMON.UNSUPPORTED_MEDIA_TYPE'] : [];
  const withId = route.params ? ['COMMON.NOT_FOUND'] : [];
  const byStatus = new Map<number, string[]>();
  for (const code of new Set([...always, ...signedIn, ...command, ...withBody, ...withId, ...route.errors])) {
    const status = ERRORS[code]?.status;
    if (status !== undefined) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

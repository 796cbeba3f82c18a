import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSIONS } from '@luodi/domain';
import { z } from 'zod';
import {
  buildAsyncApi,
  buildOpenApi,
  CloudEventSchema,
  ERRORS,
  EVENTS,
  leadLoggedV1,
  looseObjects,
  pathOf,
  ROUTES,
  SERVICES,
  TOPICS,
  topicOf,
  type EventContract,
} from '.';
import * as contracts from '.';

const goldenOf = (event: EventContract): string => {
  const [, service = '', name = '', version = ''] = event.type.split('.');
  return join(__dirname, 'events', service, `${name}.${version}.golden.json`);
};
const byType = EVENTS.map((event) => [event.type, event] as const);
const byId = ROUTES.map((route) => [route.id, route] as const);
const repeated = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);

describe('events', () => {
  it('have a type of their own and are all in the catalogue', () => {
    expect(repeated(EVENTS.map((event) => event.type))).toEqual([]);
    const catalogue = new Set<unknown>(EVENTS);
    const exported = Object.entries(contracts).filter(([name]) => /^[a-z]\w*V\d+$/.test(name));
    expect(exported.length).toBeGreaterThanOrEqual(EVENTS.length);
    expect(exported.filter(([, event]) => !catalogue.has(event)).map(([name]) => name)).toEqual([]);
  });

  it.each(byType)('%s names its service and has a topic and a description', (type, event) => {
    expect(type).toMatch(new RegExp(`^luodi\\.${event.service}\\.[a-z][a-z-]*\\.v\\d+$`));
    expect(TOPICS).toContain(topicOf(event.service));
    expect(event.description.length).toBeGreaterThan(20);
  });

  it.each(byType)(
    '%s: its golden sample parses for ever, also with fields of a newer minor (F26, P46)',
    (type, event) => {
      expect(existsSync(goldenOf(event))).toBe(true);
      const golden = JSON.parse(readFileSync(goldenOf(event), 'utf8')) as { data: object };
      const envelope = CloudEventSchema.parse({ ...golden, addedlater: 1 });
      expect(envelope).toMatchObject({ type, source: `luodi/${event.service}` });
      expect(event.schema.parse(envelope.data)).toEqual(golden.data);
      expect(() => event.schema.parse({ ...golden.data, addedLater: 1 })).not.toThrow();
    },
  );

  it('the first broken field of a changed contract is found by its old sample (P46)', () => {
    const golden = JSON.parse(readFileSync(goldenOf(leadLoggedV1), 'utf8')) as { data: object };
    const narrowed = z.intersection(leadLoggedV1.schema, z.object({ newAndRequired: z.string() }));
    expect(narrowed.safeParse(golden.data).success).toBe(false);
  });

  it.each(byType)('%s is a fact: its name says what has happened (P48)', (type) => {
    expect(type.split('.')[2]).toMatch(/(?:ed|en|wn|un|ran|eld|old|aid|ade|overdue|in-use)$/);
  });

  it.each(byType)('%s carries nothing that belongs to a person alone (P49, S79)', (_, event) => {
    expect(personalFields(event.schema)).toEqual([]);
  });

  it('a personal field is found wherever it stands', () => {
    const schema = z.object({ parties: z.array(z.object({ contactPhone: z.string() })) });
    expect(personalFields(schema)).toEqual(['contactPhone']);
  });
});

const PERSONAL = /phone|mobile|e-?mail|wechat|id-?card|identity-?number|passport|birth/i;

/** Names of fields, at every depth, that would put data of a person into a log nobody can delete from. */
function personalFields(schema: z.ZodType): string[] {
  const found: string[] = [];
  JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }), (_, value: unknown) => {
    const properties = (value as { properties?: object } | null)?.properties;
    found.push(...Object.keys(properties ?? {}).filter((name) => PERSONAL.test(name)));
    return value;
  });
  return found;
}

describe('error codes', () => {
  const facts = (sentence: string): string[] =>
    [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

  it.each(Object.entries(ERRORS))(
    '%s has a Chinese and an English sentence with the same facts',
    (code, { zh, en }) => {
      expect(code).toMatch(/^[A-Z]+\.[A-Z][A-Z0-9_]*$/);
      expect(['COMMON', 'GATEWAY', ...SERVICES.map((service) => service.toUpperCase())]).toContain(code.split('.')[0]);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/[a-z]/);
      expect(facts(zh)).toEqual(facts(en));
    },
  );
});

describe('routes', () => {
  it('have an id and an address of their own', () => {
    expect(repeated(ROUTES.map((route) => route.id))).toEqual([]);
    expect(repeated(ROUTES.map((route) => `${route.method} ${pathOf(route).replaceAll(/\{\w+\}/g, '{}')}`))).toEqual(
      [],
    );
  });

  it.each(byId)('%s names who may, both sentences, its parameters and known errors', (_, route) => {
    expect([...PERMISSIONS, 'anyone', 'signed-in']).toContain(route.permission);
    expect(route.summary.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(route.summary.en).toMatch(/[a-z]/);
    expect(route.errors.filter((code) => !ERRORS[code])).toEqual([]);
    const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = buildOpenApi({ routes: [route] }) as {
      paths: Record<string, Record<string, { parameters: { in: string; name: string }[] }>>;
    };
    const [operation] = Object.values(declared.paths).flatMap((path) => Object.values(path));
    expect(
      operation?.parameters
        .filter((parameter) => parameter.in === 'path')
        .map((parameter) => parameter.name)
        .sort(),
    ).toEqual(named.sort());
  });

  it.each(byId)('%s refuses fields nobody declared, at every depth (S33)', (_, route) => {
    expect(looseObjects(route)).toEqual([]);
  });

  it('are never internal ones', () => {
    expect(ROUTES.filter((route) => route.path.startsWith('/internal/'))).toEqual([]);
  });
});

describe('documents', () => {
  const references = (node: unknown): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : references(value)));
  };
  const resolves = (document: object, reference: string): boolean => {
    let node: unknown = document;
    for (const step of reference.replace('#/', '').split('/'))
      node = (node as Record<string, unknown> | undefined)?.[step];
    return node !== undefined;
  };

  it.each([
    ['OpenAPI', buildOpenApi()],
    ['AsyncAPI', buildAsyncApi()],
  ])('%s has no reference into nothing and repeats byte for byte', (name, document) => {
    expect(references(document).filter((reference) => !resolves(document, reference))).toEqual([]);
    expect(JSON.stringify(name === 'OpenAPI' ? buildOpenApi() : buildAsyncApi())).toBe(JSON.stringify(document));
  });

  it('OpenAPI asks commands for a key and everybody but strangers for a token', () => {
    const { paths } = buildOpenApi() as {
      paths: Record<string, Record<string, { parameters: { name: string }[]; security: unknown[] }>>;
    };
    const publish = paths['/api/land/policies']?.post;
    expect(publish?.parameters.map((parameter) => parameter.name)).toEqual(['Idempotency-Key']);
    expect(publish?.security).toHaveLength(2);
  });
});

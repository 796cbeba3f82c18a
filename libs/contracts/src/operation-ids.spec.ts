import { platformRoutes, ROUTES, SERVICES } from '.';

/** One verb for one meaning: a new one is written here, so that a second word for the same thing is noticed. */
const READING = ['get', 'list', 'verify'];
const WRITING = (
  'add advance answer apply approve ask assign award call change choose close decide deliver demand determine draw drop end ' +
  'extend file fix flag form give hold judge log notify open prepare preview propose publish put receive recompute record ' +
  'recover register release replace replay report request review rotate set settle sign start switch take tell verify withdraw'
).split(' ');
/** A browser is led through the login of an OpenID provider by addresses, so these begin something with GET. */
const LED = ['startOidcLogin', 'finishOidcLogin'];
const inEveryService = new Set(SERVICES.flatMap(platformRoutes).map((route) => route.id));
const wordsOf = (id: string): readonly string[] => id.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
const called = ROUTES.map((route) => [route.id, route] as const);

describe('operation ids', () => {
  it('are unique over all services, whatever the case', () => {
    const ids = ROUTES.map((route) => route.id.toLowerCase());
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(called)('%s is a verb and a noun in camelCase', (id, route) => {
    expect(id).toMatch(/^[a-z]+(?:[A-Z][a-z]+)+$/);
    if (!LED.includes(id)) expect(route.method === 'GET' ? READING : WRITING).toContain(wordsOf(id)[0]);
  });

  it.each(called)(
    '%s does not begin with its service, and names it where every service has the same operation',
    (id, route) => {
      const [first, second] = wordsOf(id);
      expect(first).not.toBe(route.service);
      if (inEveryService.has(id)) expect(second).toBe(route.service);
    },
  );
});

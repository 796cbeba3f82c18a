import { platformRoutes, ROUTES, SERVICES } from '.';

/** One verb for one meaning: a new one is written here, so that a second word for the same thing is noticed. */
const READING = ['get', 'list', 'verify'];
const WRITING = [
  ...['add', 'advance', 'approve', 'assign', 'change', 'choose', 'decide', 'deliver', 'draw', 'drop', 'end', 'extend'],
  ...[
    'fix',
    'flag',
    'form',
    'give',
    'hold',
    'log',
    'open',
    'propose',
    'publish',
    'put',
    'receive',
    'record',
    'recover',
  ],
  ...['register', 'release', 'replace', 'replay', 'report', 'request', 'review', 'rotate', 'set', 'settle', 'sign'],
  ...['start', 'switch', 'take', 'tell', 'verify', 'withdraw'],
];
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
    expect(route.method === 'GET' ? READING : WRITING).toContain(wordsOf(id)[0]);
  });

  it.each(called)('%s names its service only where every service has the same operation', (id, { service }) => {
    const [, second, ...rest] = wordsOf(id);
    expect(second === service && rest.length > 0).toBe(inEveryService.has(id));
  });
});

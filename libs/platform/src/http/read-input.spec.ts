import { ROUTES } from '@luodi/contracts';
import { InvalidInput } from './invalid-input';
import { inputReader } from './read-input';

const HOSTILE = '(select 1)';
const lists = ROUTES.filter((route) => route.method === 'GET');

describe('an order or a filter from outside (M17)', () => {
  it.each(lists.map((route) => [route.id, route] as const))('%s takes none that it has not declared', (_, route) => {
    for (const name of ['sort', 'order', 'orderBy', 'filter']) {
      const read = (): unknown =>
        inputReader(route)({ params: {}, query: { [name]: HOSTILE }, body: undefined, idempotencyKey: undefined });
      expect(read).toThrow(InvalidInput);
      expect(faultsOf(read)).toContain(`query.${name}`);
    }
  });
});

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    return (error as InvalidInput).faults.map((fault) => fault.path ?? '');
  }
}

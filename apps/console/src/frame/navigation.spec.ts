import { ROLES } from '@luodi/domain';
import { railOf } from './navigation';

it.each(Object.keys(ROLES))('gives %s a rail of at most ten entries that begins with the own desk', (role) => {
  const rail = railOf({ roles: [role], permissions: [...ROLES[role as keyof typeof ROLES]] });
  expect(rail[0]?.[0]?.to).toBe('/');
  expect(rail.flat().length).toBeLessThanOrEqual(10);
});

it('gives somebody with an unknown role a rail all the same', () => {
  expect(railOf({ roles: ['newcomer'], permissions: [] }).flat().length).toBeGreaterThan(0);
});

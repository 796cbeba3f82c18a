import { randomUUID } from 'node:crypto';
import { startTestService, type TestService } from '@luodi/testing';
import { identityService } from '../..';

interface Named {
  readonly personId: string;
  readonly name: string;
}

describe('the names of people', () => {
  let service: TestService;
  let east: string;
  let west: string;

  const add = async (username: string, name: string, zones: readonly string[]): Promise<string> => {
    const added = await service.as('security-admin', { zone: 'platform' }).post<{ id: string }>('/people', {
      username,
      name,
      password: `Zw9-${randomUUID()}`,
      assignments: zones.map((zone) => ({ zone, departmentId: 'bureau', roles: ['investment-officer'] })),
    });
    expect([added.status, added.body]).toEqual([201, expect.objectContaining({ id: expect.any(String) })]);
    return added.body.id;
  };

  beforeAll(async () => {
    service = await startTestService(identityService);
    const system = service.as('system-admin', { zone: 'platform' });
    for (const zone of ['east', 'west']) {
      expect((await system.post('/zones', { zone, kind: 'ZONE', name: zone, level: 'PROVINCIAL' })).status).toBe(201);
      const department = { zone, departmentId: 'bureau', kind: 'BUREAU', name: '招商局' };
      expect((await system.post('/departments', department)).status).toBe(201);
    }
    east = await add('li.ming', '李明', ['east']);
    west = await add('wang.fang', '王芳', ['west']);
  });
  afterAll(() => service.stop());

  const names = async (ids: readonly string[], zone = 'east', reads?: readonly string[]) => {
    const reader = service.as('investment-officer', { zone, ...(reads && { reads }) });
    const { status, body } = await reader.get<{ items: Named[] }>(`/people/names?ids=${ids.join(',')}`);
    expect(status).toBe(200);
    return body.items;
  };

  it('are given for the ids of people of my zones; others and ids of nobody are left out (S22)', async () => {
    expect(await names([east, west, randomUUID(), 'leader', east])).toEqual([
      { personId: east, name: '李明', departmentId: 'bureau', zone: 'east', active: true },
    ]);
    expect((await names([east, west], 'west')).map(({ name }) => name)).toEqual(['王芳']);
  });

  it('are given for all zones that I may read', async () => {
    const found = await names([east, west], 'east', ['east', 'west']);
    expect(found.map(({ name }) => name).sort()).toEqual(['李明', '王芳']);
  });

  it('are not given to a stranger, nor for more ids than a page holds', async () => {
    expect((await service.stranger().get(`/people/names?ids=${east}`)).status).toBe(401);
    const many = Array.from({ length: 201 }, (_, index) => String(index));
    const answer = await service.as('investment-officer', { zone: 'east' }).get(`/people/names?ids=${many.join(',')}`);
    expect(answer.status).toBe(400);
  });
});

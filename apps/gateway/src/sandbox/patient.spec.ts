import type { ServiceStatus } from '@luodi/platform/boot';
import { patient } from './patient';

const away = (times: number) => {
  let asked = 0;
  return {
    name: 'land' as const,
    status: () => {
      asked += 1;
      return asked > times ? Promise.resolve({ now: 7 } as ServiceStatus) : Promise.reject(new Error('ECONNREFUSED'));
    },
    setClock: () => Promise.resolve(),
  };
};

describe('a service that is not there for the moment', () => {
  it('is waited for while it restarts', async () => {
    await expect(patient(away(3), 5000).status()).resolves.toMatchObject({ now: 7 });
  });

  it('is told as unavailable after the patience', async () => {
    await expect(patient(away(1_000_000), 120).status()).rejects.toThrow('COMMON.UNAVAILABLE');
  });
});

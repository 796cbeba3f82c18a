import { landService } from '../src';
import { checkService } from '@luodi/testing';

describe('the land service', () => {
  it('serves what it declares, consumes what has a contract and refuses with known codes', async () => {
    await expect(checkService(landService)).resolves.toBeUndefined();
  });
});

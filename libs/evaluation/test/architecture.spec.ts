import { evaluationService } from '../src';
import { checkService } from '@luodi/testing';

describe('the evaluation service', () => {
  it('serves what it declares, consumes what has a contract and refuses with known codes', async () => {
    await expect(checkService(evaluationService)).resolves.toBeUndefined();
  });
});

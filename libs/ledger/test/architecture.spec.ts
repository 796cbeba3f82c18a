import { checkService } from '@luodi/testing';
import { ledgerService } from '../src';

describe('the ledger service', () => {
  it('is as it declares itself: routes, consumers, deadlines, error codes', () => checkService(ledgerService));
});

import { checkService } from '@luodi/testing';
import { leadsService } from '../src';

describe('the leads service', () => {
  it('is as it declares itself: routes, consumers, deadlines, error codes', () => checkService(leadsService));
});

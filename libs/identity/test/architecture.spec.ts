import { checkService } from '@luodi/testing';
import { identityService } from '../src';

describe('the identity service', () => {
  it('is as it declares itself: routes, deadlines, error codes', () => checkService(identityService));
});

import { defineAggregate } from '@luodi/platform/commands';
import { evolveSigningKeys, noKeys } from './domain/signing-keys';
import { signingKeyRows } from './rows/signing-key.row';

/** The key pairs that access tokens are signed with: one that signs, one before it that is still accepted. */
export const signingKeys = defineAggregate({
  type: 'signing-keys',
  initial: noKeys,
  evolve: evolveSigningKeys,
  rows: [signingKeyRows],
});

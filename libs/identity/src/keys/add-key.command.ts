import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { INSTALLATION, INSTALLATION_PROJECT } from '../installation';
import { addKey } from './domain/signing-keys';
import { signingKeys } from './signing-keys.aggregate';

const Jwk = z.record(z.string(), z.string());

export const addKeyCommand = defineCommand({
  name: 'identity.add-signing-key',
  aggregate: signingKeys,
  schema: z.object({ keyId: z.string(), publicJwk: Jwk, privateJwk: Jwk, onlyFirst: z.boolean() }),
  target: () => derivedId(INSTALLATION, 'signing-keys'),
  starts: () => ({ projectId: INSTALLATION_PROJECT, zone: INSTALLATION }),
  decide: addKey,
  answer: (state) => ({ valid: state.keys.map((key) => key.keyId) }),
});

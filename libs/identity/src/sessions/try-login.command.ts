import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { INSTALLATION, INSTALLATION_PROJECT } from '../installation';
import { tryLogin } from './domain/login-guard';
import { loginGuard } from './login-guard.aggregate';

/** The stream that counts attempts under a name, whoever has it. */
export const guardOf = (username: string): string => derivedId(username, 'login-guard');

export const tryLoginCommand = defineCommand({
  name: 'identity.try-login',
  aggregate: loginGuard,
  schema: z.object({
    guardId: z.uuid(),
    verified: z.boolean(),
    personId: z.uuid().optional(),
    via: z.literal('oidc').optional(),
    from: z.string().optional(),
  }),
  target: (command) => command.guardId,
  starts: () => ({ projectId: INSTALLATION_PROJECT, zone: INSTALLATION }),
  decide: tryLogin,
});

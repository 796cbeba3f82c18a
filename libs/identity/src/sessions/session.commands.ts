import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { INSTALLATION, INSTALLATION_PROJECT } from '../installation';
import { changeStanding, endSession, openSession } from './domain/session';
import { session } from './session.aggregate';

const standing = { zone: z.string(), departmentId: z.string(), onBehalfOf: z.string().optional() };

export const openSessionCommand = defineCommand({
  name: 'identity.open-session',
  aggregate: session,
  schema: z.object({
    ...standing,
    sessionId: z.uuid(),
    personId: z.uuid(),
    secretHash: z.string(),
    expiresAt: z.number(),
    via: z.literal('oidc').optional(),
    from: z.string().optional(),
  }),
  target: (command) => command.sessionId,
  starts: () => ({ projectId: INSTALLATION_PROJECT, zone: INSTALLATION }),
  decide: openSession,
});

export const changeStandingCommand = defineCommand({
  name: 'identity.change-standing',
  aggregate: session,
  schema: z.object({ ...standing, sessionId: z.uuid() }),
  target: (command) => command.sessionId,
  missing: 'IDENTITY.SESSION_ENDED',
  decide: changeStanding,
});

export const endSessionCommand = defineCommand({
  name: 'identity.end-session',
  aggregate: session,
  schema: z.object({ sessionId: z.uuid(), endedAt: z.number() }),
  target: (command) => command.sessionId,
  missing: 'IDENTITY.SESSION_ENDED',
  decide: endSession,
});

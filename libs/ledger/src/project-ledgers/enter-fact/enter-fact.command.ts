import { fields } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { enterFact } from '../domain/enter-fact';
import type { ProjectLedger } from '../domain/project-ledger';
import { openingPolicies } from '../ledger.policies';
import { projectLedger } from '../project-ledger.aggregate';

export const enterFactCommand = defineCommand({
  name: 'ledger.enter-fact',
  aggregate: projectLedger,
  schema: z.strictObject({
    projectId: fields.id,
    zone: z.string().min(1),
    fact: z.strictObject({
      eventId: fields.id,
      source: z.string(),
      type: z.string(),
      sequence: z.number().int().positive(),
      occurredAt: z.number().int(),
      actor: z.unknown(),
      reason: z.string().optional(),
      causationId: fields.id.optional(),
      data: z.unknown(),
    }),
  }),
  target: (command) => derivedId(command.projectId, 'project-ledger'),
  starts: ({ projectId, zone }) => ({ projectId, zone }),
  policies: (_: ProjectLedger, command: { readonly zone: string }) => openingPolicies(command.zone),
  decide: enterFact,
  retryable: ['LEDGER.CAUSE_NOT_SEEN'],
});

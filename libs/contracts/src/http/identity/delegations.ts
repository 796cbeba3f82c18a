import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';

/** ACT-12, 23.2: somebody of the same unit, for a period of at most thirty days, no chain, no overlap; both names stay on record. */
export const delegateRoute = defineRoute({
  id: 'addDelegation',
  service: 'identity',
  method: 'POST',
  path: '/delegations',
  permission: 'signed-in',
  summary: { zh: '委托代理人', en: 'Name a stand-in' },
  body: z.strictObject({ deputyId: fields.id, from: fields.day, to: fields.day, reason: fields.reason.optional() }),
  response: z.object({ id: fields.id, version: z.number().int(), delegationId: fields.id }),
  status: 201,
  errors: [
    'IDENTITY.DELEGATION_TOO_LONG',
    'IDENTITY.DELEGATION_PERIOD',
    'IDENTITY.DELEGATION_TO_SELF',
    'IDENTITY.DELEGATION_OVERLAP',
    'IDENTITY.DELEGATION_CHAIN',
    'IDENTITY.DEPUTY_UNKNOWN',
  ],
});

export const endDelegationRoute = defineRoute({
  id: 'endDelegation',
  service: 'identity',
  method: 'POST',
  path: '/delegations/{delegationId}/end',
  permission: 'signed-in',
  summary: { zh: '提前结束委托', en: 'End a delegation early' },
  params: z.strictObject({ delegationId: fields.id }),
  response: z.object({ id: fields.id, version: z.number().int() }),
  errors: ['IDENTITY.DELEGATION_UNKNOWN'],
});

/** Delegations I gave or hold in my zone that run or will run. */
export const listDelegationsRoute = defineRoute({
  id: 'listDelegations',
  service: 'identity',
  method: 'GET',
  path: '/delegations',
  permission: 'signed-in',
  summary: { zh: '我的委托', en: 'My delegations' },
  response: z.object({
    items: z.array(
      z.object({
        delegationId: fields.id,
        zone: fields.zone,
        principalId: fields.id,
        principalName: z.string(),
        deputyId: fields.id,
        deputyName: z.string(),
        from: fields.day,
        to: fields.day,
      }),
    ),
  }),
});

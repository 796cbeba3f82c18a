import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';

export const ProjectParams = z.strictObject({ projectId: fields.id });

const ERRORS = ['LEDGER.NOT_FOUND', 'LEDGER.NOT_OPENED', 'LEDGER.PROJECT_ENDED', 'COMMON.STALE_VERSION'];

export const assignLeaderRoute = defineRoute({
  id: 'assignLeader',
  service: 'ledger',
  method: 'POST',
  path: '/ledgers/{projectId}/leader',
  permission: 'ledger.assign',
  summary: { zh: '确定责任领导', en: 'Name the one responsible leader' },
  params: ProjectParams,
  body: z.strictObject({ leaderId: fields.text, expectedVersion }),
  response: accepted({}),
  status: 201,
  errors: [...ERRORS, 'LEDGER.LEADER_ALREADY_ASSIGNED'],
});

export const replaceLeaderRoute = defineRoute({
  id: 'replaceLeader',
  service: 'ledger',
  method: 'PUT',
  path: '/ledgers/{projectId}/leader',
  permission: 'ledger.assign',
  summary: { zh: '更换责任领导', en: 'Replace the responsible leader, with the reason' },
  params: ProjectParams,
  body: z.strictObject({ leaderId: fields.text, reason: fields.reason, expectedVersion }),
  response: accepted({}),
  errors: [...ERRORS, 'LEDGER.NO_LEADER_TO_REPLACE', 'LEDGER.SAME_LEADER'],
});

export const formSquadRoute = defineRoute({
  id: 'formSquad',
  service: 'ledger',
  method: 'POST',
  path: '/ledgers/{projectId}/squad',
  permission: 'ledger.assign',
  summary: { zh: '组建或调整服务小分队', en: 'Form the service squad, or change it with a reason' },
  params: ProjectParams,
  body: z.strictObject({ memberIds: z.array(fields.text).max(30), reason: fields.reason.optional(), expectedVersion }),
  response: accepted({}),
  status: 201,
  errors: [...ERRORS, 'LEDGER.SQUAD_EMPTY', 'LEDGER.SQUAD_ALREADY_FORMED'],
});

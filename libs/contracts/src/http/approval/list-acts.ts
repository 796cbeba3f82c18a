import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { PageQuery, pageOf } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { Bilingual } from './shared';

/** One act of the reader on an approval case. */
const OwnAct = z.object({
  projectId: fields.id,
  projectName: z.string(),
  projectCode: z.string().nullable(),
  firmName: z.string(),
  at: fields.instant,
  act: z.string(),
  stage: z.string().nullable(),
  stageName: Bilingual.nullable(),
  itemCode: z.string().nullable(),
  name: Bilingual.nullable(),
  /** Whom the reader stood in for. */
  onBehalfOf: z.string().nullable(),
  statusAfter: z.number().int().nullable(),
  statusName: Bilingual.nullable(),
  reason: z.string().nullable(),
  /** Number of the act in its case. */
  version: z.number().int(),
});

/** 已办: what I did myself, the newest first. */
export const listDoneRoute = defineRoute({
  id: 'listDone',
  service: 'approval',
  method: 'GET',
  path: '/done',
  permission: 'project.read',
  summary: { zh: '我已办', en: 'What I did' },
  query: PageQuery.extend({ act: z.string().max(60).optional() }),
  response: pageOf(OwnAct),
});

/** 我发起: applications I received and stages I opened, the newest first. */
export const listStartedRoute = defineRoute({
  id: 'listStarted',
  service: 'approval',
  method: 'GET',
  path: '/started',
  permission: 'project.read',
  summary: { zh: '我发起', en: 'What I started' },
  query: PageQuery,
  response: pageOf(OwnAct),
});

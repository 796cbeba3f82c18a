import { LIFECYCLE_STAGES } from '@luodi/domain';
import { z } from 'zod';
import { ActorRefSchema, fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { pageOf, PageQuery } from '../../paging';
import { ProjectParams } from './assign-people';

export const LIGHTS = ['GREEN', 'YELLOW', 'RED'] as const;

export const LedgerRowView = z.object({
  projectId: fields.id,
  ledgerId: fields.id,
  zone: z.string(),
  version: z.number().int(),
  projectName: z.string(),
  projectCode: z.string().nullable(),
  firmName: z.string(),
  industryCode: z.string(),
  investmentFen: fields.fen,
  landAreaM2: fields.decimal,
  stage: z.enum(LIFECYCLE_STAGES),
  light: z.enum(LIGHTS),
  leaderId: z.string().nullable(),
  squadMemberIds: z.array(z.string()),
  signedOn: fields.day,
  nextDueOn: fields.day.nullable(),
  nextDueWhat: z.string().nullable(),
  entryCount: z.number().int(),
  updatedAt: fields.instant,
});

export const LedgerEntryView = z.object({
  seq: z.number().int(),
  eventId: fields.id,
  source: z.string(),
  type: z.string(),
  occurredAt: fields.instant,
  actor: ActorRefSchema,
  reason: z.string().nullable(),
  data: z.unknown(),
  /** Event that led here; null when a person or a clock did. */
  causationId: fields.id.nullable(),
  /** False when the cause did not arrive in time or lies in another project's ledger. */
  causeSeen: z.boolean(),
  prevHash: z.string(),
  hash: z.string(),
});

/** Parcel, contract and delivery, as the facts of land tell them; areas in m², money in fen. */
export const LedgerLandView = z.object({
  status: z.enum(['RESERVED', 'CONTRACTED', 'DELIVERED', 'RECOVERED']),
  parcelId: fields.id,
  parcelNumber: z.string().nullable(),
  areaM2: fields.decimal.nullable(),
  priceFen: fields.fen.nullable(),
  termYears: z.number().int().nullable(),
  contractedOn: fields.day.nullable(),
  agreedDeliveryOn: fields.day.nullable(),
  deliveredOn: fields.day.nullable(),
  agreedStartOn: fields.day.nullable(),
  agreedCompletionOn: fields.day.nullable(),
  termEndsOn: fields.day.nullable(),
  recoveredOn: fields.day.nullable(),
});

/** What turns the light red: a fact that reports it, a due day gone by, nobody named. */
export const LedgerProblemView = z.object({
  kind: z.enum(['REPORTED', 'OVERDUE', 'MISSING']),
  what: z.string(),
  dueOn: fields.day.nullable(),
});

export const LedgerDetail = LedgerRowView.extend({
  openedAt: fields.instant,
  dealId: fields.id,
  headHash: z.string(),
  admission: z.enum(['NONE', 'OPEN', 'ADMITTED', 'REJECTED']),
  milestones: z.record(z.string(), fields.day),
  arrivedFen: fields.fen,
  openItems: z.array(
    z.object({
      stage: z.string(),
      itemCode: z.string(),
      departmentId: z.string(),
      dueOn: fields.day,
      light: z.enum(LIGHTS),
    }),
  ),
  dueDates: z.array(z.object({ what: z.string(), dueOn: fields.day })),
  /** Null: no parcel is held for the project. */
  land: LedgerLandView.nullable(),
  /** Empty exactly when the light is not red. */
  problems: z.array(LedgerProblemView),
  assignDueOn: fields.day.nullable(),
  waitingEvents: z.number().int(),
  leaders: z.array(
    z.object({
      leaderId: z.string(),
      assignedOn: fields.day,
      endedOn: fields.day.nullable(),
      reason: z.string().nullable(),
    }),
  ),
  entries: pageOf(LedgerEntryView),
});

export const listLedgersRoute = defineRoute({
  id: 'listLedgers',
  service: 'ledger',
  method: 'GET',
  path: '/ledgers',
  permission: 'project.read',
  summary: { zh: '项目台账', en: 'Project ledgers' },
  query: PageQuery.extend({
    stage: z.enum(LIFECYCLE_STAGES).optional(),
    light: z.enum(LIGHTS).optional(),
    leaderId: fields.text.optional(),
    signedInYear: z.coerce.number().int().min(1990).max(2100).optional(),
  }),
  response: pageOf(LedgerRowView),
});

export const getLedgerRoute = defineRoute({
  id: 'getLedger',
  service: 'ledger',
  method: 'GET',
  path: '/ledgers/{projectId}',
  permission: 'project.read',
  summary: { zh: '项目台账详情', en: 'One ledger: where the project stands, and its entries' },
  params: ProjectParams,
  query: PageQuery,
  response: LedgerDetail,
  errors: ['LEDGER.NOT_FOUND'],
});

export const verifyLedgerRoute = defineRoute({
  id: 'verifyLedger',
  service: 'ledger',
  method: 'GET',
  path: '/ledgers/{projectId}/verification',
  permission: 'project.read',
  summary: { zh: '核验台账', en: 'Check the chain and rebuild the ledger from its facts' },
  params: ProjectParams,
  response: z.object({
    ok: z.boolean(),
    entries: z.number().int(),
    headHash: z.string(),
    faults: z.array(z.object({ seq: z.number().int().nullable(), fault: z.string() })),
  }),
  errors: ['LEDGER.NOT_FOUND'],
});

export const listExceptionsRoute = defineRoute({
  id: 'listExceptions',
  service: 'ledger',
  method: 'GET',
  path: '/exceptions',
  permission: 'project.read',
  summary: { zh: '例外清单', en: 'Signed projects without leader or squad after the set workdays (S108)' },
  query: PageQuery.extend({ matter: z.enum(['LEADER_MISSING', 'SQUAD_MISSING']).optional() }),
  response: pageOf(
    z.object({
      projectId: fields.id,
      ledgerId: fields.id,
      zone: z.string(),
      projectName: z.string(),
      matter: z.enum(['LEADER_MISSING', 'SQUAD_MISSING']),
      dueOn: fields.day,
    }),
  ),
});

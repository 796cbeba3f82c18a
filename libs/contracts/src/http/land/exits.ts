import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, expectedVersion, PageQuery, pageOf } from '../../paging';

const exitId = z.object({ exitId: fields.id });
const errors = ['LAND.EXIT_WARNING_MISSING', 'LAND.EXIT_CLOSED'];

export const EXIT_METHODS = ['BUYBACK', 'SURRENDER', 'REDEVELOP', 'RECOVER'] as const;
export const EXIT_STATUSES = ['OPEN', 'METHOD_CHOSEN', 'DECIDED', 'RECOVERED', 'WITHDRAWN'] as const;

export const ChooseExitMethodBody = z.strictObject({
  method: z.enum(EXIT_METHODS),
  reason: fields.reason,
  /** Earlier methods that cannot be used, each with its reason (14.1). */
  ruledOut: z
    .array(z.strictObject({ method: z.enum(EXIT_METHODS), reason: fields.reason }))
    .max(4)
    .default([]),
  /** Ground of lawful recovery: two idle years or an ended contract. */
  contractEndedNumber: fields.text.optional(),
  expectedVersion,
});

export const FixCompensationBody = z.strictObject({
  /** Day up to which the remaining term counts. */
  asOf: fields.day,
  /** Lawful buildings at assessed replacement cost less depreciation (14.2). */
  buildingsFen: fields.fen.refine((fen) => !fen.startsWith('-'), 'must not be negative'),
  valuationNumber: fields.text.optional(),
  expectedVersion,
});

export const TellHearingBody = z.strictObject({
  noticeNumber: fields.text,
  toldOn: fields.day,
  /** The notice names the last day to ask for a hearing: a provisional one needs this (1.5). */
  acknowledgeProvisional: z.boolean().default(false),
  expectedVersion,
});

export const SettleHearingBody = z.strictObject({
  outcome: z.enum(['WAIVED', 'LAPSED', 'HELD']),
  /** Number of the waiver, of the record of the lapse, or of the transcript. */
  documentNumber: fields.text,
  expectedVersion,
});

export const DecideTakeBackBody = z.strictObject({
  decisionNumber: fields.text,
  /** Number of the approval by the government with approval power. */
  approvalNumber: fields.text,
  decidedOn: fields.day,
  expectedVersion,
});

export const RecoverParcelBody = z.strictObject({
  recoveredOn: fields.day,
  documentNumber: fields.text,
  expectedVersion,
});

export const ExitView = z.object({
  exitId: fields.id,
  version: z.number().int(),
  zone: z.string(),
  projectId: fields.id,
  warningId: fields.id,
  parcelId: fields.id,
  parcelNumber: z.string().nullable(),
  areaM2: fields.decimal,
  ground: z.string(),
  openedOn: fields.day,
  rectifyBy: fields.day,
  status: z.enum(EXIT_STATUSES),
  method: z.enum(EXIT_METHODS).nullable(),
  landCompensationFen: fields.fen.nullable(),
  compensationFen: fields.fen.nullable(),
  compensationDerivation: z.string().nullable(),
  hearingToldOn: fields.day.nullable(),
  hearingApplyBy: fields.day.nullable(),
  hearingOutcome: z.string().nullable(),
  decisionNumber: z.string().nullable(),
  approvalNumber: z.string().nullable(),
  recoveredOn: fields.day.nullable(),
});

const command = { service: 'land', method: 'POST', params: exitId, permission: 'land.exit' } as const;

export const chooseExitMethodRoute = defineRoute({
  ...command,
  id: 'chooseExitMethod',
  path: '/exits/{exitId}/method',
  summary: { zh: '选定退出方式', en: 'Choose the exit method' },
  body: ChooseExitMethodBody,
  response: accepted({}),
  errors: [
    ...errors,
    'LAND.EXIT_FACTS_MISSING',
    'LAND.EXIT_METHOD_ORDER',
    'LAND.EXIT_RECOVER_NOT_IDLE',
    'LAND.EXIT_DECIDED',
  ],
});

export const fixCompensationRoute = defineRoute({
  ...command,
  id: 'fixCompensation',
  path: '/exits/{exitId}/compensation',
  summary: { zh: '核定补偿', en: 'Fix the compensation' },
  body: FixCompensationBody,
  response: accepted({ compensationFen: fields.fen.nullable() }),
  errors: [...errors, 'LAND.EXIT_METHOD_MISSING', 'LAND.EXIT_FACTS_MISSING'],
});

export const tellHearingRoute = defineRoute({
  ...command,
  id: 'tellHearingRight',
  path: '/exits/{exitId}/hearing-notice',
  summary: { zh: '告知听证权利', en: 'Record that the right to a hearing was told' },
  body: TellHearingBody,
  response: accepted({ applyBy: fields.day.nullable() }),
  errors: [
    ...errors,
    'LAND.EXIT_METHOD_MISSING',
    'LAND.EXIT_NOT_TAKING_BACK',
    'LAND.EXIT_DECIDED',
    'LAND.DAY_IN_FUTURE',
    'LAND.PROVISIONAL_DAY',
  ],
});

export const settleHearingRoute = defineRoute({
  ...command,
  id: 'settleHearing',
  path: '/exits/{exitId}/hearing',
  summary: { zh: '了结听证', en: 'Record waiver, lapse or transcript of the hearing' },
  body: SettleHearingBody,
  response: accepted({}),
  errors: [...errors, 'LAND.EXIT_HEARING_NOTICE_MISSING', 'LAND.EXIT_HEARING_NOT_LAPSED', 'LAND.EXIT_DECIDED'],
});

export const decideTakeBackRoute = defineRoute({
  ...command,
  id: 'decideTakeBack',
  path: '/exits/{exitId}/decision',
  permission: 'land.approve',
  summary: { zh: '作出收回决定', en: 'Decide to take the land back' },
  body: DecideTakeBackBody,
  response: accepted({}),
  errors: [
    ...errors,
    'LAND.EXIT_DECIDED',
    'LAND.EXIT_FACTS_MISSING',
    'LAND.EXIT_RECOVER_NOT_IDLE',
    'LAND.DAY_TOO_EARLY',
    'LAND.EXIT_METHOD_MISSING',
    'LAND.EXIT_NOT_TAKING_BACK',
    'LAND.EXIT_HEARING_NOTICE_MISSING',
    'LAND.EXIT_HEARING_OPEN',
    'LAND.DAY_IN_FUTURE',
  ],
});

export const recoverParcelRoute = defineRoute({
  ...command,
  id: 'recoverParcel',
  path: '/exits/{exitId}/recovery',
  summary: { zh: '收回宗地', en: 'Record that the parcel was recovered' },
  body: RecoverParcelBody,
  response: accepted({}),
  errors: [
    ...errors,
    'LAND.DAY_TOO_EARLY',
    'LAND.EXIT_METHOD_MISSING',
    'LAND.EXIT_COMPENSATION_MISSING',
    'LAND.EXIT_DECISION_MISSING',
    'LAND.DAY_IN_FUTURE',
  ],
});

export const listExitsRoute = defineRoute({
  id: 'listExits',
  service: 'land',
  method: 'GET',
  path: '/exits',
  permission: 'project.read',
  summary: { zh: '退出事项', en: 'List the exit cases' },
  query: PageQuery.extend({ status: z.enum(EXIT_STATUSES).optional(), projectId: fields.id.optional() }),
  response: pageOf(ExitView),
});

export const getExitRoute = defineRoute({
  id: 'getExit',
  service: 'land',
  method: 'GET',
  path: '/exits/{exitId}',
  permission: 'project.read',
  summary: { zh: '退出事项详情', en: 'Show an exit case' },
  params: exitId,
  response: ExitView,
  errors: ['COMMON.NOT_FOUND'],
});

import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { ClockView } from './clock';
import { Bilingual, ItemParams, Light, PauseKind, ProjectParams, SpecialProcedureKind, StageParams } from './shared';

/** What the server would accept now, for this item, from this person (INV-09). */
const NextMove = z.object({ move: z.string(), may: z.boolean(), why: z.string().nullable() });

const ItemView = z.object({
  itemCode: z.string(),
  name: Bilingual,
  departmentId: z.string(),
  /** 办理状态 1–15 */
  status: z.number().int(),
  statusName: Bilingual,
  light: Light,
  limit: z.object({ amount: z.number().int(), unit: z.string(), extension: z.number().int() }),
  acceptedOn: fields.day,
  /** Null while the clock is stopped: no end date is invented. */
  dueOn: fields.day.nullable(),
  warnOn: fields.day.nullable(),
  provisional: z.boolean(),
  missingYears: z.array(z.number().int()),
  /** Counted days left until the due day; negative when late; null when the clock is stopped or ended. */
  remaining: z.number().int().nullable(),
  overdue: z.boolean(),
  specialProcedure: z
    .object({
      kind: SpecialProcedureKind,
      from: fields.day,
      expectedUntil: fields.day,
      /** The expected day lies in a year without a published calendar. */
      provisional: z.boolean(),
      /** YELLOW: it lasts longer than the applicant was told (GOV-03); else GREY. */
      light: Light,
    })
    .nullable(),
  decidedOn: fields.day.nullable(),
  opinion: z.string().nullable(),
  reusedFromRound: z.number().int().nullable(),
  /** As it is drawn, day by day. */
  clock: ClockView,
  nextMoves: z.array(NextMove),
});

const RemedyView = z.object({
  kind: z.enum(['RECONSIDERATION', 'LAWSUIT']),
  clause: z.string(),
  by: fields.day,
  provisional: z.boolean(),
  missingYears: z.array(z.number().int()),
});

const StageView = z.object({
  stage: z.string(),
  name: Bilingual,
  round: z.number().int(),
  status: z.enum(['RUNNING', 'PASSED', 'REFUSED', 'WITHDRAWN']),
  leadDepartmentId: z.string(),
  procedure: z.object({ scope: z.string(), version: z.number().int() }),
  receiptNumber: z.string(),
  acceptedOn: fields.day,
  /** Null while every open item stands still: the stage stands still with them (PAR-3). */
  dueOn: fields.day.nullable(),
  provisional: z.boolean(),
  missingYears: z.array(z.number().int()),
  light: Light,
  endedOn: fields.day.nullable(),
  /** 卡在：… one line that says on whom the stage waits; null when it has ended. */
  waitingFor: Bilingual.nullable(),
  /** Of a refused stage: what the applicant may do against it, at least until when (3.4, 行政许可法 38). */
  remedies: z.array(RemedyView).optional(),
  /** Null where the pinned procedure no longer names the stage. */
  clock: ClockView.nullable(),
  items: z.array(ItemView),
});

/** An application that was received and waits for acceptance. */
const ApplicationView = z.object({
  stage: z.string(),
  /** 办理状态: 1 received, 6 correction asked, 7 correction ended */
  status: z.number().int(),
  statusName: Bilingual,
  receiptNumber: z.string(),
  receivedOn: fields.day,
  /** Last day of the one notice. */
  noticeBy: fields.day,
  provisional: z.boolean(),
  missingYears: z.array(z.number().int()),
  materials: z.array(z.string()),
  missing: z.array(z.string()),
  /** The one notice; what it lists stands in the journal of the case. */
  notice: z.object({ noticeNumber: z.string(), on: fields.day }).nullable(),
});

export const getCaseRoute = defineRoute({
  id: 'getCase',
  service: 'approval',
  method: 'GET',
  path: '/cases/{projectId}',
  permission: 'project.read',
  summary: { zh: '项目审批全景', en: 'The approval case of a project with stages, items, lights and next moves' },
  params: ProjectParams,
  response: z.object({
    projectId: fields.id,
    version: z.number().int(),
    zone: fields.zone,
    projectName: z.string(),
    projectCode: z.string().nullable(),
    firmName: z.string(),
    admission: z.enum(['AWAITING_ADMISSION', 'ADMITTED', 'REJECTED']),
    applications: z.array(ApplicationView),
    stages: z.array(StageView),
  }),
});

export const getItemClockRoute = defineRoute({
  id: 'getItemClock',
  service: 'approval',
  method: 'GET',
  path: '/cases/{projectId}/stages/{stage}/items/{itemCode}/clock',
  permission: 'project.read',
  summary: { zh: '时限明细：逐日推算', en: 'The derivation of a due day, day by day (CLK-15)' },
  params: ItemParams,
  response: z.object({
    itemCode: z.string(),
    acceptedOn: fields.day,
    limit: z.object({ amount: z.number().int(), unit: z.string(), extension: z.number().int(), clause: z.string() }),
    /** Null while the clock is stopped. */
    dueOn: fields.day.nullable(),
    /** Before the roll-over, where the unit is calendar days. */
    rawDueOn: fields.day.nullable(),
    warnOn: fields.day.nullable(),
    excludedWorkdays: z.number().int(),
    provisional: z.boolean(),
    missingYears: z.array(z.number().int()),
    calendar: z.object({ version: z.number().int(), source: z.string() }),
    stopped: z.boolean(),
    pauses: z.array(
      z.object({
        id: z.string(),
        kind: PauseKind,
        from: fields.day,
        to: fields.day.nullable(),
        noticeNumber: z.string(),
      }),
    ),
    days: z.array(
      z.object({
        day: fields.day,
        /** Last day of a run treated alike (terms of months and years). */
        to: fields.day.optional(),
        counted: z.boolean(),
        /** Running number of counted days up to here. */
        count: z.number().int(),
        why: z.string(),
        /** Name of the holiday and the notice that made it. */
        holiday: z.string().optional(),
        notice: z.string().optional(),
        /** Ids of the pauses that cover the day. */
        pauses: z.array(z.string()).optional(),
      }),
    ),
    /** On the day of asking, as it is drawn. */
    clock: ClockView,
  }),
  errors: ['APPROVAL.ITEM_UNKNOWN'],
});

export const getStageClockRoute = defineRoute({
  id: 'getStageClock',
  service: 'approval',
  method: 'GET',
  path: '/cases/{projectId}/stages/{stage}/clock',
  permission: 'project.read',
  summary: { zh: '阶段时限', en: 'The clock of a stage on the day of asking, day by day' },
  params: StageParams,
  response: z.object({ stage: z.string(), clock: ClockView }),
});

export const getCaseJournalRoute = defineRoute({
  id: 'getCaseJournal',
  service: 'approval',
  method: 'GET',
  path: '/cases/{projectId}/journal',
  permission: 'project.read',
  summary: { zh: '审批记录', en: 'Every act of the case: who, for which unit, when and why (S150)' },
  params: ProjectParams,
  response: z.object({
    items: z.array(
      z.object({
        version: z.number().int(),
        at: fields.instant,
        act: z.string(),
        stage: z.string().nullable(),
        itemCode: z.string().nullable(),
        personId: z.string().nullable(),
        departmentId: z.string().nullable(),
        onBehalfOf: z.string().nullable(),
        statusBefore: z.number().int().nullable(),
        statusAfter: z.number().int().nullable(),
        reason: z.string().nullable(),
      }),
    ),
  }),
});

import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { Bilingual, SpecialProcedureKind } from './shared';

const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/);

/** One entry of the published item list (事项清单, S036). What is missing is told by the publish checks, all at once. */
export const ProcedureItem = z.object({
  itemCode: code,
  name: Bilingual,
  departmentId: z.string(),
  reviewContent: z.string(),
  keyPoints: z.string(),
  standard: z.string(),
  materials: z.array(z.object({ code, name: Bilingual })),
  limit: z.object({
    amount: z.number().int().positive(),
    unit: z.enum(['WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'YEAR']),
    roll: z.enum(['NONE', 'NEXT_WORKDAY']),
  }),
  clause: z.string(),
  /** 法定 term in the unit of the limit, where the promise (承诺) is shorter; never below the limit (CLK-12). */
  statutory: z.object({ amount: z.number().int().positive(), clause: z.string() }).optional(),
  /** Absent: the item cannot be extended. */
  extension: z.object({ amount: z.number().int().positive(), clause: z.string() }).optional(),
  specialProcedures: z.array(SpecialProcedureKind),
  /** Whether the legal clock stands still during a correction in review; off unless said (CLK-07). */
  correctionStopsClock: z.boolean().optional(),
  /** Power of the devolution catalogue the item rests on (S032). */
  powerCode: z.string().optional(),
});

export const ProcedureStage = z.object({
  stage: code,
  name: Bilingual,
  leadDepartmentId: z.string(),
  /** Stages that must have passed before. */
  after: z.array(code),
  /** Workdays; the lower of the stage's promise and 45 (3.3). */
  limitWorkdays: z.number().int().positive(),
  onRefusal: z.literal('CANCEL_OPEN_KEEP_PASSED'),
  /** Months for which passes stay reusable after a refusal or withdrawal (3.4). */
  reuseMonths: z.number().int().nonnegative(),
  opensLandSupply: z.boolean(),
  items: z.array(ProcedureItem),
});

export const ProcedureContent = z.object({ sample: z.boolean(), name: Bilingual, stages: z.array(ProcedureStage) });

export const getProceduresRoute = defineRoute({
  id: 'getProcedures',
  service: 'approval',
  method: 'GET',
  path: '/procedures',
  permission: 'signed-in',
  summary: { zh: '现行审批流程与事项清单', en: 'The procedures in force, one per zone' },
  response: z.object({
    items: z.array(
      z.object({
        zone: z.string(),
        scope: z.string(),
        version: z.number().int(),
        effectiveFrom: fields.day,
        source: z.string(),
        content: ProcedureContent,
      }),
    ),
  }),
});

/** 下放权限目录: 48 powers in four categories (S032). */
export const PowerCatalogue = z.object({
  sample: z.boolean(),
  powers: z.array(
    z.object({
      code: z.string(),
      name: Bilingual,
      category: z.enum(['LAND_AND_PROJECTS', 'MARKET_AND_OPERATION', 'PROMOTION_AND_TALENT', 'PARK_MANAGEMENT']),
    }),
  ),
});

/** Which power is devolved to the zone, from when to when; no entry means not devolved. */
export const PowerDevolution = z.object({
  sample: z.boolean(),
  devolved: z.array(z.object({ code: z.string(), from: fields.day, to: fields.day.optional() })),
});

export const getPowersRoute = defineRoute({
  id: 'getPowers',
  service: 'approval',
  method: 'GET',
  path: '/powers',
  permission: 'signed-in',
  summary: { zh: '下放权限目录', en: 'The catalogue of devolved powers and what this zone holds' },
  response: z.object({
    items: z.array(z.object({ code: z.string(), name: Bilingual, category: z.string(), devolved: z.boolean() })),
    total: z.number().int(),
    sample: z.boolean(),
  }),
});

import type { CalendarContent } from '@luodi/domain';
import { fields, PowerCatalogue, PowerDevolution, ProcedureContent } from '@luodi/contracts';
import type { PolicyRef } from '@luodi/platform/commands';
import { calendarSchema, type PolicySchemas } from '@luodi/platform/policies';
import { z } from 'zod';
import { procedureFaults } from './procedures/domain/procedure-checks';

const AdmissionRulesSchema = z.object({
  dimensions: z.array(z.object({ code: z.string(), weight: z.number().int().positive() })).min(3),
  passTotal: z.number().int(),
  dimensionFloor: z.number().int(),
  expertsDrawn: z.number().int().positive(),
  quorum: z.number().int().positive(),
  fields: z.array(z.string()),
  meeting: z.object({
    anchor: fields.day,
    everyDays: z.number().int().positive(),
    maxRollOvers: z.number().int().min(0).max(26).default(3),
    urgentNoticeWorkdays: z.number().int().min(0).max(14).default(1),
  }),
});

const NegativeListSchema = z.object({
  entries: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(['PROHIBITED', 'RESTRICTED']),
      industryPrefixes: z.array(z.string()),
      anyFlag: z.array(z.string()),
      quote: z.string().min(1).max(1000),
      source: z.string(),
    }),
  ),
});

const ControlStandardsSchema = z.object({
  standards: z.array(
    z.object({
      industryPrefix: z.string(),
      investmentIntensityWanPerMu: fields.decimal,
      plotRatio: fields.decimal,
      outputWanPerMu: fields.decimal,
      source: z.string(),
    }),
  ),
});

const ExpertPoolSchema = z.object({
  experts: z.array(z.object({ expertId: z.string(), field: z.string(), conflicts: z.array(z.string()) })),
});

/** Every rule of one kind that holds for every zone. */
const EVERY_ZONE = '*';

/** The work calendar in force (CLK-04): one for the country, a new version with each published year. */
export const calendarNow: PolicyRef<CalendarContent> = { kind: 'calendar', scope: 'CN', on: 'now' };

/** A rule of a zone; a zone without one of its own has that of every zone. */
const ofZone = <T>(kind: string, zone: string, schema: z.ZodType<T>): PolicyRef<T> => ({
  kind,
  scope: zone,
  on: 'now',
  schema,
});

/** Weights, pass mark, quorum and meeting cycle of the admission review of a zone, in force now. */
export const admissionRulesOf = (zone: string) => ofZone('admission', zone, AdmissionRulesSchema);

/** The version of them that a review was opened under (S149). */
export const pinnedAdmissionRules = (
  scope: string,
  version: number,
): PolicyRef<z.infer<typeof AdmissionRulesSchema>> => ({
  kind: 'admission',
  scope,
  version,
  schema: AdmissionRulesSchema,
});

/** The negative list of a zone in force now (S026). */
export const negativeList = (zone: string) => ofZone('negative-list', zone, NegativeListSchema);
/** The control standards of a zone in force now (S025). */
export const controlStandards = (zone: string) => ofZone('control-standards', zone, ControlStandardsSchema);
/** The expert pool of a zone in force now (S022); a zone without one cannot draw. */
export const expertPool = (zone: string) => ofZone('expert-pool', zone, ExpertPoolSchema);

/**
 * The approval procedure with what its publish checks say about it: a faulty one reaches no case (S036). A mere shape
 * that does not fit is refused when it is read.
 */
const CheckedProcedure = ProcedureContent.transform((content) => ({ ...content, faults: procedureFaults(content) }));

export type CheckedProcedure = z.infer<typeof CheckedProcedure>;

/** The procedure of a zone in force today. */
export const procedureNow = (zone: string): PolicyRef<CheckedProcedure> => ({
  kind: 'procedure',
  scope: zone,
  on: 'now',
  schema: CheckedProcedure,
});

/** The procedure version a stage was opened under (INV-12); without one, what is in force, and the command is refused. */
export const stageProcedure = (
  pinned: { readonly scope: string; readonly version: number } | undefined,
  zone: string,
): PolicyRef<CheckedProcedure> =>
  pinned
    ? { kind: 'procedure', scope: pinned.scope, version: pinned.version, schema: CheckedProcedure }
    : procedureNow(zone);

/** 下放权限目录 (S032). */
export const powerCatalogue: PolicyRef<z.infer<typeof PowerCatalogue>> = {
  kind: 'power-catalogue',
  scope: EVERY_ZONE,
  on: 'now',
  schema: PowerCatalogue,
  optional: true,
};

/** A procedure as it may be published: the shape, and every reason against it (S036, PAR-5). */
const PublishableProcedure = ProcedureContent.superRefine((content, context) => {
  for (const { problem, path } of procedureFaults(content)) {
    const params = { zh: `流程不能发布：${problem}`, en: `The procedure cannot be published: ${problem}` };
    context.addIssue({ code: 'custom', message: problem, path: path.split('.'), params });
  }
});

/** What may be published as a rule of approval, by kind. */
export const approvalPolicySchemas: PolicySchemas = {
  calendar: calendarSchema,
  admission: AdmissionRulesSchema,
  'negative-list': NegativeListSchema,
  'control-standards': ControlStandardsSchema,
  'expert-pool': ExpertPoolSchema,
  procedure: PublishableProcedure,
  'power-catalogue': PowerCatalogue,
  'power-devolution': PowerDevolution,
};

/** What is devolved to a zone; a zone without entry holds nothing. */
export const powerDevolution = (zone: string): PolicyRef<z.infer<typeof PowerDevolution>> => ({
  kind: 'power-devolution',
  scope: zone,
  on: 'now',
  schema: PowerDevolution,
  optional: true,
});

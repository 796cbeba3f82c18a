import { z } from 'zod';

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });

/** Who caused an event, as it travels: ids only, never a name (P49). */
export const ActorRefSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    personId: z.string(),
    departmentId: z.string(),
    zone: z.string(),
    roles: z.array(z.string()),
    onBehalfOf: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('system'), service: z.string() }),
]);

/**
 * CloudEvents 1.0 in JSON with Luodi's extensions. Not strict: a newer minor may add attributes (F26).
 * `sequence` counts 1..n per project and source, so that a reader can tell a gap (F23); `aggregateversion` is the
 * stream's version after the event; `causationid` is the id of the event that led here, absent when a person or a
 * clock did.
 */
export const CloudEventSchema = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string().regex(/^luodi\/[a-z]+$/),
  type: z.string().regex(/^luodi\.[a-z]+\.[a-z-]+\.v\d+$/),
  subject: z.string(),
  time: instant,
  datacontenttype: z.literal('application/json'),
  projectid: z.uuid(),
  zone: z.string().min(1),
  sequence: z.number().int().positive(),
  aggregateversion: z.number().int().positive(),
  correlationid: z.string(),
  causationid: z.uuid().optional(),
  actor: ActorRefSchema,
  reason: z.string().optional(),
  traceparent: z.string().optional(),
  data: z.unknown(),
});

export type CloudEvent<T = unknown> = Omit<z.infer<typeof CloudEventSchema>, 'data'> & { readonly data: T };

/** Field schemas every event and request shares; the unit stands in the field's name. */
export const fields = {
  id: z.uuid(),
  day,
  instant,
  /** Money in fen, an integer as decimal string (P34). */
  fen: z.string().regex(/^-?\d{1,18}$/),
  /** An exact decimal as string: areas in m², ratios, 万元 where a name says so (P34). */
  decimal: z.string().regex(/^-?\d{1,14}(\.\d{1,6})?$/),
  zone: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  text: z.string().trim().min(1).max(200),
  longText: z.string().trim().min(1).max(4000),
  reason: z.string().trim().min(1).max(1000),
  /** Shape only; the check character is a rule (`regulation.md` 4.2). */
  creditCode: z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/),
  projectCode: z.string().regex(/^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/),
  /** GB/T 4754 code, 2 to 4 digits, with or without its category letter. */
  industryCode: z.string().regex(/^[A-T]?\d{2,4}$/),
} as const;

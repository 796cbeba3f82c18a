import { z } from 'zod';

/** Keyset paging: `cursor` is signed and opaque (S76). */
export const PageQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A page of a list: its total equals the list behind it (INV-14), `next` is null on the last page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.number().int().nonnegative(),
    next: z.string().nullable(),
  });

/** What a command answers: the stream it touched, its version now, and what the caller may want to show. */
export const accepted = <T extends z.ZodRawShape>(answer: T) =>
  z.object({ id: z.uuid(), version: z.number().int().nonnegative(), ...answer });

/** Sent by an updating command: the version the person decided on (INV-03). */
export const expectedVersion = z.number().int().positive().optional();

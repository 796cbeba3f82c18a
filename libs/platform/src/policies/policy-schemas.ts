import type { z } from 'zod';

/** The kinds of dated rules a service reads, each with the shape its content must have. */
export type PolicySchemas = Readonly<Record<string, z.ZodType>>;

import { z } from 'zod';
import { ERROR_CODES } from './errors';

/** A name of the catalogue; in code a string, so that a newer server's code still parses into a sentence (F26). */
const code: z.ZodType<string> = z.enum(ERROR_CODES).meta({ id: 'ErrorCode' });

/** What a refusal rests on: exact amounts and areas are decimal strings, days `YYYY-MM-DD`. */
const fact = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.string()).readonly(),
    z.array(z.number()).readonly(),
  ])
  .meta({ id: 'Fact' });

/** `application/problem+json` (RFC 9457) with every fault of the input at once. */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code,
  detail: z.string(),
  correlationId: z.string(),
  errorId: z.string().optional(),
  errors: z
    .array(
      z.object({
        code,
        path: z.string().optional(),
        detail: z.string(),
        facts: z.record(z.string(), fact).optional(),
      }),
    )
    .optional(),
});

export type Problem = z.infer<typeof ProblemSchema>;

import { z } from 'zod';

/** `application/problem+json` (RFC 9457) with every fault of the input at once. */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  correlationId: z.string(),
  errorId: z.string().optional(),
  errors: z
    .array(
      z.object({
        code: z.string(),
        path: z.string().optional(),
        detail: z.string(),
        facts: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
});

export type Problem = z.infer<typeof ProblemSchema>;

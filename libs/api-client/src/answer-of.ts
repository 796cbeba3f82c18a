import { isProblem, type Problem } from './problem';

/** Luodi said no, in both senses: the caller may not, or a rule is against it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** Something answered that is not Luodi: a proxy, a captive portal, an outage page. Repeat with the same key. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';

  constructor(readonly status: number) {
    super(`the answer with status ${status} is not one of Luodi's`);
  }
}

/** What a call of the client resolves with. */
interface Outcome<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Turns the outcome of a call into its answer, for callers that prefer exceptions to looking at `error`.
 * Errors: {@link Refusal} with the problem document, {@link UnreadableAnswer}; a broken line rejects as `fetch` does.
 */
export async function answerOf<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (data !== undefined) return data;
  if (isProblem(error)) throw new Refusal(error);
  throw new UnreadableAnswer(response.status);
}

/** A key for one intention (INV-02): make it once when the form opens, keep it for every repetition. */
export const newIdempotencyKey = (): string => crypto.randomUUID();

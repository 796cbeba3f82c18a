import { UnexpectedAnswer } from './client';

/** Facts travel between services: asks again until the answer is there. Throws with the last answer after 60 s. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 60_000;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!(error instanceof UnexpectedAnswer)) throw error;
      last = error.message;
    }
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}${last ? `; last: ${String(last)}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Tells what is happening and stops at the first thing that is not as it should be. */
export class Script {
  private step = 0;
  private readonly started = Date.now();

  constructor(private readonly write: (line: string) => void) {}

  chapter(title: string): void {
    this.write(`\n${title}`);
  }

  /** One step as its users see it: what was done, and what came of it. */
  done(what: string, result: string): void {
    this.step += 1;
    this.write(`  ${String(this.step).padStart(2)}. ${what} → ${result}`);
  }

  /** Throws with both values unless they are the same; compared as JSON. */
  expect(what: string, actual: unknown, expected: unknown): void {
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }

  /** Throws unless the condition holds. */
  check(what: string, holds: boolean, seen?: unknown): void {
    if (!holds) throw new Error(`${what} does not hold${seen === undefined ? '' : `: ${JSON.stringify(seen)}`}`);
  }

  /** How many steps there were, what `span` of legal time they took, and how many real seconds. */
  end(span: string): void {
    const seconds = ((Date.now() - this.started) / 1000).toFixed(1);
    this.write(`\n${this.step} steps as they should be, ${span}, ${seconds} s`);
  }
}

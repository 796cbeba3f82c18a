/** What every part of the bench is told. */
export interface BenchOptions {
  readonly rounds: number;
  readonly lanes: number;
  readonly callers: readonly number[];
  /** Scales how many cases a lap has. */
  readonly scale: number;
  /** A folder for a CPU profile of the edition; it slows the edition down. */
  readonly profileTo?: string | undefined;
}

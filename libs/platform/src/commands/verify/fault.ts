/** One way in which a database contradicts itself. */
export interface Fault {
  /** What should hold: `fold(events) = state`, `rows = rows(state)`, … */
  readonly rule: string;
  /** Stream or project it was seen at. */
  readonly at: string;
  readonly detail: string;
}

export interface VerifyReport {
  readonly service: string;
  readonly streams: number;
  readonly events: number;
  readonly firings: number;
  readonly publicEvents: number;
  readonly faults: readonly Fault[];
}

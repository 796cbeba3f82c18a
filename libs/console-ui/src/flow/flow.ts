/** A node of a flow diagram; columns and rows are laid out by the caller who knows the procedure. */
export interface FlowNode {
  readonly key: string;
  readonly column: number;
  /** Rows may lie between two others: 0.5. */
  readonly row: number;
  readonly title: string;
  /** Below the title: who, when, what is left. */
  readonly note?: string;
  readonly state: 'done' | 'current' | 'future' | 'skipped';
  /** A join is a diamond with its count: 2/8. */
  readonly join?: boolean;
}

/** An edge is drawn solid only if its event exists; a return is dashed with its round (ASK-31). */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly state: 'taken' | 'future' | 'return';
  readonly label?: string;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** Filled = done, accent = current, outlined = fixed by contract, dashed = predicted, thin = nothing runs. */
export type RiverState = 'done' | 'current' | 'idle' | 'contract' | 'predicted';

/** 线索–签约–准入 is one stream; it divides into 审批 and 供地 and joins at 动工. */
export type Stream = 'main' | 'approval' | 'land';

/** A stretch of a project's life, as the server derived it. */
export interface RiverSegment {
  readonly key: string;
  readonly stream: Stream;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly to: string;
  readonly state: RiverState;
}

/** A moment of a project's life: 签约, 交地, 约定动工. */
export interface RiverMark {
  readonly key: string;
  readonly stream: Stream;
  readonly name: string;
  readonly day: string;
  readonly state: 'done' | 'contract' | 'predicted';
}

/** The whole picture. */
export interface River {
  readonly from: string;
  readonly to: string;
  readonly today: string;
  /** First day of the slow gear: from here a tick a quarter; null for one gear. */
  readonly slowFrom: string | null;
  /** Where the stream divides and where it joins again; null when it did not. */
  readonly fork: string | null;
  readonly join: string | null;
  readonly segments: readonly RiverSegment[];
  readonly marks: readonly RiverMark[];
  /** The stage that opens below like a lens. */
  readonly lens?: { readonly from: string; readonly to: string };
}

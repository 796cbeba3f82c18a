import type { Sentence } from './issue-sentences';

export interface InputFault {
  /** `indicators.plotRatio` in the body, `query.limit`, `params.caseId`, `headers.idempotency-key`. */
  readonly path?: string;
  readonly code: string;
  readonly sentence: Sentence;
}

/** Every fault of a request at once (`style.md` 12). */
export class InvalidInput extends Error {
  constructor(readonly faults: readonly [InputFault, ...InputFault[]]) {
    super('invalid input');
  }
}

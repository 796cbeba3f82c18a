import type { ItemRule, ProcedureRules } from './case-rules';

/** The published entry of an item in the pinned procedure. */
export const itemRule = (procedure: ProcedureRules, stage: string, itemCode: string): ItemRule | undefined =>
  procedure.stages.find((candidate) => candidate.stage === stage)?.items.find((item) => item.itemCode === itemCode);

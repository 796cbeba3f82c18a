import type { ProcedureItem, ProcedureStage, ProcedureVersion } from './procedure-version';

/** One reason why a procedure may not be published, and where. */
export interface ProcedureFault {
  readonly problem: string;
  readonly path: string;
}

const NEEDED = ['departmentId', 'reviewContent', 'keyPoints', 'standard', 'clause'] as const;

function itemFaults(item: ProcedureItem, path: string): ProcedureFault[] {
  return [
    ...NEEDED.filter((field) => item[field].trim() === '').map((field) => ({
      problem: `ITEM_LACKS:${field}`,
      path: `${path}.${field}`,
    })),
    ...(item.materials.length === 0 ? [{ problem: 'ITEM_LACKS:materials', path: `${path}.materials` }] : []),
    ...(item.limit.amount > 0 ? [] : [{ problem: 'ITEM_LACKS:limit', path: `${path}.limit` }]),
    ...(item.statutory && item.statutory.amount < item.limit.amount
      ? [{ problem: 'PROMISE_ABOVE_STATUTORY', path: `${path}.statutory` }]
      : []),
  ];
}

const twice = (codes: readonly string[]): readonly string[] =>
  codes.filter((code, index) => codes.indexOf(code) !== index);

/** Stages that wait, directly or not, for themselves or for a stage that does not exist: they could never begin. */
function waitsForever(stages: readonly ProcedureStage[]): readonly string[] {
  const open = new Set<string>();
  for (let grown = true; grown;) {
    const next = stages.filter(({ stage, after }) => !open.has(stage) && after.every((earlier) => open.has(earlier)));
    for (const { stage } of next) open.add(stage);
    grown = next.length > 0;
  }
  return stages.map(({ stage }) => stage).filter((stage) => !open.has(stage));
}

function stageFaults(stage: ProcedureStage, path: string): ProcedureFault[] {
  const leads = stage.items.some(({ departmentId }) => departmentId === stage.leadDepartmentId);
  return [
    ...(stage.items.length === 0 ? [{ problem: 'STAGE_CANNOT_END', path }] : []),
    ...(stage.items.length > 0 && !leads ? [{ problem: 'LEAD_HAS_NO_ITEM', path: `${path}.leadDepartmentId` }] : []),
    ...twice(stage.items.map(({ itemCode }) => itemCode)).map((code) => ({ problem: `ITEM_TWICE:${code}`, path })),
    ...stage.items.flatMap((item, index) => itemFaults(item, `${path}.items.${index}`)),
  ];
}

/**
 * Every reason why a procedure may not be published or used (S036, PAR-5): an item lacks department, review content, key
 * points, standard, clause, materials or limit, or promises more than its statutory term (CLK-12); a stage could not end (no items: an empty one passes by nothing, PAR-6)
 * or could not begin (it waits for itself).
 */
export function procedureFaults({ stages }: ProcedureVersion): readonly ProcedureFault[] {
  return [
    ...twice(stages.map(({ stage }) => stage)).map((stage) => ({ problem: `STAGE_TWICE:${stage}`, path: 'stages' })),
    ...waitsForever(stages).map((stage) => ({ problem: `STAGE_CANNOT_BEGIN:${stage}`, path: 'stages' })),
    ...stages.flatMap((stage, index) => stageFaults(stage, `stages.${index}`)),
  ];
}

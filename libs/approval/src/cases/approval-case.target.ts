import { derivedId } from '@luodi/platform/commands';
import type { ApprovalCase } from './domain/approval-case';

/** The one approval case of a project. */
export const caseOf = ({ projectId }: { readonly projectId: string }): string => derivedId(projectId, 'approval-case');

/** The zone whose rules apply; before the case exists nothing is decided by them. */
export const zoneOf = (state: ApprovalCase): string => (state.phase === 'NONE' ? '*' : state.project.zone);

/** The procedure a stage runs on, as pinned when it was opened; absent while there is no such stage. */
export const procedureOf = (
  state: ApprovalCase,
  stage: string,
): { readonly scope: string; readonly version: number } | undefined =>
  state.phase === 'NONE' ? undefined : state.stages.find((run) => run.stage === stage)?.procedure;

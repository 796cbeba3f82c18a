import { derivedId } from '@luodi/platform/commands';
import { calendarNow, stageProcedure } from '../approval.policies';
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

interface OfStage {
  readonly stage: string;
}

/** What decides about an item of a running stage: the procedure the stage was opened under and today's calendar. */
export const itemPolicies = (state: ApprovalCase, { stage }: OfStage) => ({
  procedure: stageProcedure(procedureOf(state, stage), zoneOf(state)),
  calendar: calendarNow,
});

/** What decides about an application: the procedure it was received under, else the one in force (S149). */
export const applicationPolicies = (state: ApprovalCase, { stage }: OfStage) => {
  const waiting = state.phase === 'NONE' ? undefined : state.applications?.find((one) => one.stage === stage);
  return { procedure: stageProcedure(waiting?.procedure, zoneOf(state)), calendar: calendarNow };
};

import type { StageRun } from './approval-case';
import type { CaseItem } from './case-item';
import { stageClock, type StageClock } from './stage-clock';
import type { SpecialProcedureRules } from './start-special-procedure';

/**
 * The stage's clock after one of its items goes on, where its due day moved: a stage stands still while every open item
 * does (PAR-3). `undefined`: nothing moved.
 */
export function resumedStageClock(
  run: StageRun,
  resumed: CaseItem,
  { procedure, calendar }: SpecialProcedureRules,
): StageClock | undefined {
  const items = run.items.map((item) => (item.itemCode === resumed.itemCode ? resumed : item));
  const limit = procedure.content.stages.find(({ stage }) => stage === run.stage)?.limitWorkdays;
  const clock = limit === undefined ? undefined : stageClock({ acceptedOn: run.acceptedOn, items }, limit, calendar);
  return clock && clock.dueOn !== run.dueOn ? clock : undefined;
}

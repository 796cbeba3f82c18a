import { answerOf, type Answer } from '@luodi/api-client';
import type { Clock } from '@luodi/console-ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../data/client';
import { clockOf } from '../../data/clock-of';
import { itemClockQuery, type ItemClock } from '../../data/queries';
import { caseQuery, type Case, type Stage } from '../project/use-project';

export type Item = Stage['items'][number];
export type Move = Item['nextMoves'][number];
export type JournalEntry = Answer<'getCaseJournal'>['items'][number];
type Procedure = Answer<'getProcedures'>['items'][number];
export type StageRule = Procedure['content']['stages'][number];
export type ItemRule = StageRule['items'][number];

/** Every act of the case, oldest first. */
export const journalQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['approval', 'journal', projectId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/approval/cases/{projectId}/journal', { params: { path: { projectId } }, signal })),
  });

/** The published item lists in force. */
export const proceduresQuery = queryOptions({
  queryKey: ['approval', 'procedures'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/approval/procedures', { signal })),
  staleTime: 600_000,
});

/** What the page of one item knows, all of it from the server. */
export interface Handled {
  readonly approval: Case;
  readonly stage: Stage;
  readonly item: Item;
  readonly clock: Clock;
  readonly derived: ItemClock | undefined;
  /** Acts on this item and on its stage as a whole, newest first. */
  readonly record: readonly JournalEntry[];
  /** Every act of the case, to say what changed since a version. */
  readonly journal: readonly JournalEntry[];
  /** The published rule of the stage and of the item, when the version that the stage runs under is the one in force. */
  readonly stageRule: StageRule | undefined;
  readonly itemRule: ItemRule | undefined;
}

export interface Opened {
  readonly handled: Handled | undefined;
  readonly error: Error | null;
  /** The case was read and holds no such item. */
  readonly isMissing: boolean;
  readonly retry: () => void;
}

/** Opens the item that the address names. */
export function useHandled(): Opened {
  const path = useParams({ from: '/frame/items/$projectId/$stage/$itemCode' });
  const asked = useQuery(caseQuery(path.projectId));
  const derived = useQuery(itemClockQuery(path)).data;
  const journal = useQuery(journalQuery(path.projectId)).data?.items ?? [];
  const procedures = useQuery(proceduresQuery).data?.items ?? [];
  const approval = asked.data;
  // The newest round is the one that is worked on.
  const stage = approval?.stages.findLast((one) => one.stage === path.stage);
  const item = stage?.items.find(({ itemCode }) => itemCode === path.itemCode);
  const stageRule = stage && ruleOf(procedures, stage);
  return {
    handled:
      approval && stage && item
        ? {
            approval,
            stage,
            item,
            clock: endedOr(item, clockOf(item, derived)),
            derived,
            journal,
            record: journal
              .filter((act) => act.stage === path.stage && (act.itemCode === null || act.itemCode === path.itemCode))
              .toReversed(),
            stageRule,
            itemRule: stageRule?.items.find(({ itemCode }) => itemCode === path.itemCode),
          }
        : undefined,
    error: asked.error,
    isMissing: approval === null || (approval !== undefined && item === undefined),
    retry: () => void asked.refetch(),
  };
}

function ruleOf(procedures: readonly Procedure[], { procedure, stage }: Stage): StageRule | undefined {
  const inForce = procedures.find(({ scope, version }) => scope === procedure.scope && version === procedure.version);
  return inForce?.content.stages.find((rule) => rule.stage === stage);
}

/** The clock of a decided item ends with its decision. */
const endedOr = ({ decidedOn }: Item, clock: Clock): Clock =>
  decidedOn === null
    ? clock
    : { ...clock, light: 'done', endedOn: decidedOn, days: clock.days.filter(({ day }) => day <= decidedOn) };

/** The other items of the stage that are not decided yet. */
export const othersOpen = ({ stage, item }: Pick<Handled, 'stage' | 'item'>): readonly Item[] =>
  stage.items.filter((one) => one.itemCode !== item.itemCode && one.light !== 'NONE');

import type { Guard, Move, TransitionTable } from '../transition/transition-table';
import { transit } from '../transition/transition-table';
import {
  INTERRUPTIBLE_STAGES,
  LIFECYCLE_STAGES,
  type InterruptibleStage,
  type LifecyclePosition,
  type LifecycleStage,
} from './lifecycle-stage';

/** The public facts that move a project to another stage; a milestone is told apart by what was reached. */
export type LifecycleFact =
  | 'deal-signed'
  | 'deal-ended'
  | 'admission-opened'
  | 'project-admitted'
  | 'project-rejected'
  | 'land-contracted'
  | 'construction-started'
  | 'production-started'
  | 'round-opened'
  | 'round-closed'
  | 'warning-issued'
  | 'rectified'
  | 'exit-ordered'
  | 'exit-withdrawn'
  | 'parcel-recovered';

type LifecycleMove = Move<LifecycleStage, LifecycleFact, LifecyclePosition>;

const interruptedAt =
  (stage: InterruptibleStage): Guard<LifecyclePosition> =>
  ({ interrupted }) =>
    interrupted === stage ? [] : [{ code: 'LIFECYCLE.INTERRUPTED_ELSEWHERE', facts: { stage, interrupted } }];

const move = (name: LifecycleFact, from: LifecycleStage, to: LifecycleStage, clause?: string): LifecycleMove => ({
  name,
  from,
  to,
  ...(clause && { clause }),
});

const mainLine: readonly LifecycleMove[] = [
  move('deal-signed', 'lead', 'signed', 'S015'),
  move('admission-opened', 'signed', 'admission', 'requirements 5.1'),
  move('project-admitted', 'admission', 'approval'),
  move('project-rejected', 'admission', 'ended', 'S026'),
  move('land-contracted', 'approval', 'land'),
  move('construction-started', 'land', 'construction'),
  move('production-started', 'construction', 'production'),
  move('round-opened', 'production', 'evaluation', 'S084'),
  move('round-closed', 'evaluation', 'production', 'S084'),
  move('parcel-recovered', 'exit', 'second-promotion', 'S082'),
];

/** A leased standard plant is no land supply: equipment is installed after approval (requirements 8.4). */
const withoutLand: readonly LifecycleMove[] = [
  move('construction-started', 'approval', 'construction'),
  move('production-started', 'land', 'production'),
];

const dropped: readonly LifecycleMove[] = (
  ['lead', 'signed', 'admission', 'approval', 'land', 'construction'] as const
).map((from) => move('deal-ended', from, 'ended', 'requirements 8.1'));

const trouble: readonly LifecycleMove[] = [
  ...INTERRUPTIBLE_STAGES.map((from) => move('warning-issued', from, 'warning', 'S090')),
  move('exit-ordered', 'warning', 'exit', 'S092'),
  ...INTERRUPTIBLE_STAGES.flatMap((to): LifecycleMove[] => [
    { ...move('rectified', 'warning', to, 'S091'), guard: interruptedAt(to) },
    { ...move('exit-withdrawn', 'exit', to, 'requirements 13.6'), guard: interruptedAt(to) },
  ]),
];

/**
 * The life of a project from lead to exit. Second promotion ends it: the recovered parcel opens a lead of its own
 * project, linked to this one (S082). Ledger and console read this table.
 */
export const lifecycleTransitions: TransitionTable<LifecycleStage, LifecycleFact, LifecyclePosition> = {
  initial: 'lead',
  states: LIFECYCLE_STAGES,
  ends: ['second-promotion', 'ended'],
  moves: [...mainLine, ...withoutLand, ...dropped, ...trouble],
};

const asInterruptible = (stage: LifecycleStage): InterruptibleStage | null =>
  INTERRUPTIBLE_STAGES.find((interruptible) => interruptible === stage) ?? null;

/**
 * Where a project stands after a fact. A fact that does not belong to the stage changes nothing: facts of different
 * services arrive in any order, and a second warning during the first is no second interruption.
 */
export function afterFact(position: LifecyclePosition, fact: LifecycleFact): LifecyclePosition {
  const moved = transit(lifecycleTransitions, position.stage, fact, position);
  if (!moved.ok) return position;
  if (moved.value === 'warning') return { stage: 'warning', interrupted: asInterruptible(position.stage) };
  return { stage: moved.value, interrupted: moved.value === 'exit' ? position.interrupted : null };
}

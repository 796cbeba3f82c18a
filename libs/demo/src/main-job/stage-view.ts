import type { Journey } from '../journey';
import type { World } from '../world';

export interface ItemView {
  readonly itemCode: string;
  readonly light: string;
  /** 办理状态 1–15. */
  readonly status: number;
  readonly overdue: boolean;
  readonly dueOn: string;
  readonly warnOn: string;
}

/** A stage of a case as its planning officer sees it. */
export interface StageView {
  readonly stage: string;
  readonly items: readonly ItemView[];
  /** Of a refused stage only. */
  readonly remedies?: readonly { readonly kind: string; readonly clause: string; readonly by: string }[];
}

/** The latest round of a stage. */
export async function stageOf(world: World, journey: Journey, stage: string): Promise<StageView> {
  const { stages } = await world
    .as(`${journey.zone.zone}.planning`)
    .get<{ stages: StageView[] }>(`/approval/cases/${journey.projectId}`);
  const view = stages.findLast((candidate) => candidate.stage === stage);
  if (!view) throw new Error(`the case has no stage ${stage}`);
  return view;
}

/** One item of it. */
export async function itemOf(world: World, journey: Journey, stage: string, itemCode: string): Promise<ItemView> {
  const { items } = await stageOf(world, journey, stage);
  const item = items.find((candidate) => candidate.itemCode === itemCode);
  if (!item) throw new Error(`${stage} has no item ${itemCode}`);
  return item;
}

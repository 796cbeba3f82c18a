/** The stages of a project's life, in the order in which a life without trouble passes them. */
export const LIFECYCLE_STAGES = [
  'lead',
  'signed',
  'admission',
  'approval',
  'land',
  'construction',
  'production',
  'evaluation',
  'warning',
  'exit',
  'second-promotion',
  'ended',
] as const;

/** 线索 · 签约 · 准入评审 · 并联审批 · 供地 · 建设 · 投产 · 亩均评价 · 预警整改 · 退出 · 二次招商 · 终止 */
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/** Stages that a warning interrupts and a rectification returns to. */
export const INTERRUPTIBLE_STAGES = ['land', 'construction', 'production', 'evaluation'] as const;

export type InterruptibleStage = (typeof INTERRUPTIBLE_STAGES)[number];

/** Where a project stands; `interrupted` is the stage that a warning or exit order broke into. */
export interface LifecyclePosition {
  readonly stage: LifecycleStage;
  readonly interrupted: InterruptibleStage | null;
}

/** Every project begins as a lead. */
export const LIFECYCLE_START: LifecyclePosition = { stage: 'lead', interrupted: null };

import type { LegalDay } from '../kernel/instant';

/** 绿 · 黄 · 红 · 灰 (特别程序/暂停) · 空心 (暂定): what a clock looks like on a day (GOV-07). */
export type Light = 'green' | 'yellow' | 'red' | 'paused' | 'provisional';

/** What a light depends on: dates of a clock, computed once and kept with the facts. */
export interface LightInput {
  readonly due: LegalDay | null;
  /** The first yellow day (`reminderOf`). */
  readonly yellowFrom: LegalDay | null;
  readonly stopped: boolean;
  readonly provisional: boolean;
}

/**
 * The light of a running clock on a day. Red from the day after the due day; lateness and a pause are shown before the mark of a provisional date, which replaces green only.
 */
export function lightOf(clock: LightInput, day: LegalDay): Light {
  if (clock.due !== null && day > clock.due) return 'red';
  if (clock.stopped) return 'paused';
  if (clock.yellowFrom !== null && day >= clock.yellowFrom) return 'yellow';
  return clock.provisional ? 'provisional' : 'green';
}

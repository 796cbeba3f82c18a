import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { EfficiencyJudged } from './parcel.events';

export interface JudgeEfficiency {
  readonly parcelId: string;
  readonly grounds: readonly string[];
  readonly documentNumber: string;
}

/**
 * 低效用地: built land found 布局散乱、利用粗放、用途不合理 or 建筑危旧, by a document; or efficient again. The numeric
 * lines are local and stay with whoever signs. Source: 国土资发〔2016〕147号; S075. Errors: COMMON.NOT_FOUND, LAND.PARCEL_NOT_IN_USE
 */
export function judgeEfficiency(
  parcel: Parcel,
  { grounds, documentNumber, by }: Given<JudgeEfficiency>,
): Decision<EfficiencyJudged> {
  if (!parcel.facts) return refuse('COMMON.NOT_FOUND');
  if (parcel.inUseSince === undefined) return refuse('LAND.PARCEL_NOT_IN_USE');
  return Ok([{ type: 'EfficiencyJudged', grounds: [...new Set(grounds)].sort(), documentNumber, by }]);
}

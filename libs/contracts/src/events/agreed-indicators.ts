import { z } from 'zod';
import { fields } from '../envelope/cloud-event';

/** The control indicators an agreement must state (S015), copied unchanged into the land contract (S063). */
export const AgreedIndicators = z.object({
  /** 亩均投资强度, 万元/亩 */
  investmentIntensityWanPerMu: fields.decimal,
  /** 单位面积产值, 万元/亩 a year */
  outputWanPerMu: fields.decimal,
  /** 容积率 */
  plotRatio: fields.decimal,
  /** 亩均税收, 万元/亩 a year */
  taxWanPerMu: fields.decimal.optional(),
  /** 单位能耗, t standard coal per 万元 value added */
  energyTcePerWan: fields.decimal.optional(),
});

/** 建设进度: dates counted from delivery of the land, in calendar months (`regulation.md` 1.2). */
export const ConstructionSchedule = z.object({
  startMonthsAfterDelivery: z.number().int().min(0).max(24),
  completionMonthsAfterStart: z.number().int().min(1).max(60),
  productionMonthsAfterCompletion: z.number().int().min(0).max(36),
});

export type AgreedIndicators = z.infer<typeof AgreedIndicators>;
export type ConstructionSchedule = z.infer<typeof ConstructionSchedule>;

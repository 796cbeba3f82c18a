import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';

export const ProjectParams = z.strictObject({ projectId: fields.id });

const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/);

export const StageParams = z.strictObject({ projectId: fields.id, stage: code });
export const ItemParams = z.strictObject({ projectId: fields.id, stage: code, itemCode: code });

export const stageCode = code;

/** The eight special procedures whose time is excluded: 听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审 (行政许可法 45). */
export const SpecialProcedureKind = z.enum([
  'HEARING',
  'TENDER',
  'AUCTION',
  'INSPECTION',
  'TESTING',
  'QUARANTINE',
  'APPRAISAL',
  'EXPERT_REVIEW',
]);

/** What a clock can be stopped by: a special procedure, or a correction where the published item says so (CLK-07). */
export const PauseKind = z.enum([...SpecialProcedureKind.options, 'CORRECTION']);

/** 绿 · 黄 · 红 · 灰 (特别程序) · 空心 (暂定); NONE for a clock that ended. */
export const Light = z.enum(['GREEN', 'YELLOW', 'RED', 'GREY', 'PROVISIONAL', 'NONE']);

/** A word in both languages. */
export const Bilingual = z.object({ zh: z.string(), en: z.string() });

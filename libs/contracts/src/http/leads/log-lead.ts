import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { accepted } from '../../paging';

/** Promotion channels (招商渠道, S004): a lead has exactly one. */
export const PROMOTION_CHANNELS = [
  'INDUSTRY_CHAIN',
  'TECHNOLOGY',
  'PLATFORM',
  'WINDOW',
  'OVERSEAS_CHINESE',
  'PRECISION',
  'INTERMEDIARY',
  'STATIONED_OFFICE',
  'FIRM_BRINGS_FIRM',
] as const;

/** Target-investor classes (目标客商, S003): a lead carries none, one or several. */
export const INVESTOR_CLASSES = [
  'INDUSTRY_TOP_100',
  'LISTED_COMPANY',
  'FORTUNE_GLOBAL_500',
  'CHINA_TOP_500',
  'CHINA_PRIVATE_TOP_500',
  'INDUSTRY_LEADER',
  'HEADQUARTERS_ECONOMY',
] as const;

export const LogLeadBody = z.strictObject({
  projectName: fields.text,
  channel: z.enum(PROMOTION_CHANNELS),
  /** 驻点: only, and always, with STATIONED_OFFICE. */
  station: fields.text.optional(),
  investorClasses: z.array(z.enum(INVESTOR_CLASSES)).max(INVESTOR_CLASSES.length).default([]),
  industryCode: fields.industryCode,
  estimatedInvestmentFen: fields.fen.optional(),
  /** 重点项目: listed in the key project pool (S002). */
  key: z.boolean().default(false),
});

export const logLeadRoute = defineRoute({
  id: 'logLead',
  service: 'leads',
  method: 'POST',
  path: '/leads',
  permission: 'lead.write',
  summary: { zh: '登记招商线索', en: 'Log a promotion lead' },
  body: LogLeadBody,
  response: accepted({ projectId: fields.id }),
  status: 201,
  errors: ['LEADS.STATION_MISSING', 'LEADS.STATION_NOT_EXPECTED', 'LEADS.AMOUNT_NOT_POSITIVE'],
});

import type { z } from 'zod';
import type { DealSheet } from '@luodi/contracts';

/** A sheet without fault: 1.2 亿元 on 20000 m² (30 亩) at 400 万元/亩. The firm is fictitious. */
export const aDealSheet = (changes: Partial<z.input<typeof DealSheet>> = {}): z.input<typeof DealSheet> => ({
  projectName: '富硒食品精深加工',
  firmName: '样例富硒食品有限公司',
  firmCreditCode: '91350100M000100Y43',
  creditCodeConfirmed: true,
  industryCode: 'C1391',
  investmentFen: '12000000000',
  landAreaM2: '20000',
  signedOn: '2026-03-12',
  indicators: { investmentIntensityWanPerMu: '400', outputWanPerMu: '500', plotRatio: '1.2' },
  schedule: { startMonthsAfterDelivery: 6, completionMonthsAfterStart: 18, productionMonthsAfterCompletion: 6 },
  squadMemberIds: ['p-1', 'p-2'],
  ...changes,
});

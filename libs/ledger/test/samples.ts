import { randomUUID } from 'node:crypto';
import type { DealSignedV1 } from '@luodi/contracts';

/** What deal-signed says of a fictitious firm's deal. */
export const aSignedDeal = (changes: Partial<DealSignedV1> = {}): DealSignedV1 => ({
  dealId: randomUUID(),
  projectName: '富硒食品精深加工',
  firmCreditCode: '91350100M000100Y43',
  firmName: '样例富硒食品有限公司',
  industryCode: 'C1391',
  industryFlags: [],
  investmentFen: '10000',
  landAreaM2: '20000',
  signedOn: '2026-03-12',
  indicators: { investmentIntensityWanPerMu: '400', outputWanPerMu: '500', plotRatio: '1.2' },
  schedule: { startMonthsAfterDelivery: 6, completionMonthsAfterStart: 18, productionMonthsAfterCompletion: 6 },
  squadMemberIds: [],
  ...changes,
});

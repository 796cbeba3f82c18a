import { dealSignedV1, landContractedV1, landDeliveredV1, startOverdueV1, type DataOf } from '@luodi/contracts';
import { derivedId } from '@luodi/platform/commands';
import type { TestService } from '@luodi/testing';

export const ZONE = 'jianshi';
export const FIRM = '91422822MA48X1T20B';

const indicators = { investmentIntensityWanPerMu: '300', outputWanPerMu: '300', plotRatio: '1.0', taxWanPerMu: '15' };
const schedule = { startMonthsAfterDelivery: 6, completionMonthsAfterStart: 18, productionMonthsAfterCompletion: 6 };
const today = async (service: TestService): Promise<string> =>
  new Date((await service.now()) + 8 * 3_600_000).toISOString().slice(0, 10);

/** A fictitious project with delivered land; tells evaluation what leads and land would tell it. */
export async function aProject(service: TestService, name: string): Promise<{ projectId: string; parcelId: string }> {
  const projectId = derivedId(name, 'project');
  const parcelId = derivedId(name, 'parcel');
  const supplyId = derivedId(projectId, 'land-supply');
  const on = { projectId, zone: ZONE };
  const deal: DataOf<typeof dealSignedV1> = {
    dealId: derivedId(projectId, 'deal'),
    projectName: name,
    firmCreditCode: FIRM,
    firmName: `${name}有限公司`,
    industryCode: '3099',
    industryFlags: [],
    investmentFen: '2000000000000',
    landAreaM2: '20000',
    signedOn: '2026-01-10',
    indicators,
    schedule,
    squadMemberIds: [],
  };
  await service.receive(dealSignedV1, deal, on);
  const land = {
    supplyId,
    parcelId,
    parcelNumber: 'JS-1',
    areaM2: '20000',
    priceFen: '336000000',
    floorFen: '336000000',
  };
  const terms = { termYears: 50, contractedOn: '2026-03-01', agreedDeliveryOn: '2026-03-15', indicators, schedule };
  await service.receive(landContractedV1, { ...land, ...terms }, on);
  const days = { deliveredOn: '2026-03-15', agreedStartOn: '2026-09-15', agreedCompletionOn: '2028-03-15' };
  await service.receive(landDeliveredV1, { supplyId, parcelId, ...days }, on);
  return { projectId, parcelId };
}

/** Land says that the agreed start passed without a start. */
export async function overdue(service: TestService, projectId: string, parcelId: string): Promise<string> {
  const fact = {
    supplyId: derivedId(projectId, 'land-supply'),
    parcelId,
    areaM2: '20000',
    agreedStartOn: '2026-09-15',
  };
  await service.receive(startOverdueV1, { ...fact, detectedOn: await today(service) }, { projectId, zone: ZONE });
  await service.settled();
  return derivedId(projectId, 'START_OVERDUE', '2026-09-15', 'warning');
}

/** The zone leader, who signs warnings (13.5). */
export const leader = (service: TestService) => service.as('zone-leader', { zone: ZONE, personId: 'leader-1' });
/** The evaluation officer. */
export const officer = (service: TestService) =>
  service.as('evaluation-officer', { zone: ZONE, personId: 'officer-1' });
/** The account of the firm that was warned. */
export const firm = (service: TestService, code = FIRM) =>
  service.as('firm', { zone: ZONE, personId: `firm-${code}`, firm: code });
export { today };

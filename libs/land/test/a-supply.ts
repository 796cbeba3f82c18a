import { dealSignedV1, projectAdmittedV1, stagePassedV1, type DataOf } from '@luodi/contracts';
import { addDays } from '@luodi/domain';
import { derivedId } from '@luodi/platform/commands';
import type { TestService } from '@luodi/testing';

export const ZONE = 'jianshi';
export const indicators = { investmentIntensityWanPerMu: '300', outputWanPerMu: '300', plotRatio: '1.0' };
export const schedule = {
  startMonthsAfterDelivery: 6,
  completionMonthsAfterStart: 18,
  productionMonthsAfterCompletion: 6,
};

/** The land officer. */
export const officer = (service: TestService) => service.as('land-officer', { zone: ZONE, personId: 'land-1' });
/** The head of the land bureau, who approves. */
export const head = (service: TestService) => service.as('land-head', { zone: ZONE, personId: 'land-head-1' });

/** The legal day of the service, Asia/Shanghai. */
export const today = async (service: TestService): Promise<string> =>
  new Date((await service.now()) + 8 * 3_600_000).toISOString().slice(0, 10);

/** A fictitious signed deal, as leads tells it. */
export async function aDeal(service: TestService, name: string, more: Partial<DataOf<typeof dealSignedV1>> = {}) {
  const projectId = derivedId(name, 'project');
  const deal: DataOf<typeof dealSignedV1> = {
    dealId: derivedId(projectId, 'deal'),
    projectName: name,
    firmCreditCode: '91422822MA48X1T20B',
    firmName: name,
    industryCode: '3099',
    industryFlags: [],
    investmentFen: '2000000000000',
    landAreaM2: '20000',
    signedOn: '2026-01-10',
    indicators,
    schedule,
    squadMemberIds: [],
    ...more,
  };
  await service.receive(dealSignedV1, deal, { projectId, zone: ZONE });
  return projectId;
}

/** A project with its one supply task. */
export async function aTask(service: TestService, name: string, more: Partial<DataOf<typeof dealSignedV1>> = {}) {
  const projectId = await aDeal(service, name, more);
  const on = { projectId, zone: ZONE };
  const caseId = derivedId(projectId, 'case');
  await service.receive(projectAdmittedV1, { caseId, decidedOn: '2026-02-01', totalScore: '80', scoredSheets: 5 }, on);
  const passed = { caseId, stage: 'LAND_PLANNING', round: 1, passedOn: '2026-02-20', opensLandSupply: true };
  await service.receive(stagePassedV1, passed, on);
  return projectId;
}

/** A serviced parcel of grade 10: the national minimum for 20,000 m² and 50 years is 3,360,000 yuan. */
export async function aParcel(service: TestService, parcelNumber: string, areaM2 = '20000'): Promise<string> {
  const parcel = { parcelNumber, areaM2, landGrade: 10, plannedUse: '0601', planReference: '控规-01', block: '黄土坎' };
  const costs = { acquisitionCostFen: '100000000', developmentCostFen: '50000000', feesFen: '10000000' };
  const answer = await officer(service).post('/parcels', { ...parcel, ...costs, readiness: 'SERVICED' });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.id as string;
}

/** A project with parcel and quota held. */
export async function aHeldTask(service: TestService, name: string): Promise<{ projectId: string; parcelId: string }> {
  const projectId = await aTask(service, name);
  const parcelId = await aParcel(service, `宗地-${name}`);
  const year = Number.parseInt((await today(service)).slice(0, 4), 10);
  await officer(service).post('/quotas', { year, planAreaM2: '1000000', documentNumber: 'JH-1' });
  await officer(service).post(`/supplies/${projectId}/parcel`, { parcelId, landUse: '0601' });
  await service.settled();
  await officer(service).post(`/supplies/${projectId}/quota`, { year });
  await service.settled();
  return { projectId, parcelId };
}

/** Days of a listing that has just ended: approval, notice, first and last day of bids. */
export function listedUntil(day: string) {
  const noticeOn = addDays(day, -31);
  const listing = { noticeOn, openFrom: addDays(noticeOn, 20), openUntil: addDays(noticeOn, 30) };
  return { approvedOn: addDays(day, -32), listing };
}

/** A held parcel whose price is approved, which is listed and awarded today (S067). */
export async function anAward(service: TestService, projectId: string, priceFen = '336000000') {
  const base = `/supplies/${projectId}`;
  const on = await today(service);
  const { approvedOn, listing } = listedUntil(on);
  const price = { termYears: 50, valuationFen: '340000000', reservePriceFen: '336000000' };
  const offer = { listingNumber: 'GP-1', ...listing, startingPriceFen: '336000000' };
  const award = { awardedOn: on, priceFen, bidders: 1, confirmationNumber: 'CJ-1' };
  return [
    await officer(service).post(`${base}/price`, price),
    await head(service).post(`${base}/price-approval`, { approvalNumber: 'PF-1', approvedOn }),
    await officer(service).post(`${base}/listing`, offer),
    await officer(service).post(`${base}/award`, award),
  ];
}

/** A project whose land was delivered today. */
export async function aDelivered(service: TestService, name: string) {
  const held = await aHeldTask(service, name);
  const base = `/supplies/${held.projectId}`;
  const on = await today(service);
  const steps = [
    ...(await anAward(service, held.projectId)),
    await officer(service).post(`${base}/contract`, { priceFen: '336000000', contractedOn: on, agreedDeliveryOn: on }),
    await officer(service).post(`${base}/delivery`, { deliveredOn: on, handoverNumber: 'JD-1' }),
  ];
  const failed = steps.find(({ status }) => status !== 200);
  if (failed) throw new Error(JSON.stringify(failed.body));
  await service.settled();
  return { ...held, agreedStartOn: steps.at(-1)?.body.agreedStartOn as string };
}

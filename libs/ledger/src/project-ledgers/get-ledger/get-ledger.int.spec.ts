import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  dealSignedV1,
  landContractedV1,
  landDeliveredV1,
  parcelReservedV1,
  startOverdueV1,
  type LandContractedV1,
  type LandDeliveredV1,
  type ParcelReservedV1,
  type StartOverdueV1,
} from '@luodi/contracts';
import { startTestService, type TestService } from '@luodi/testing';
import { aSignedDeal } from '../../../test/samples';
import { ledgerService } from '../../index';

const zone = 'jianshi';
const goldenOf = <T>(name: string): T =>
  (
    JSON.parse(readFileSync(`${__dirname}/../../../../contracts/src/events/land/${name}.v1.golden.json`, 'utf8')) as {
      data: T;
    }
  ).data;

describe('one read of a ledger, on a real database', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(ledgerService);
  });
  afterAll(() => service.stop());

  const ledgerOf = async (projectId: string) =>
    (await service.as('supervisor', { zone }).get(`/ledgers/${projectId}`)).body;

  it('shows parcel, contract and delivery of the land as its facts tell them (S107)', async () => {
    const about = { projectId: randomUUID(), zone };
    await service.receive(dealSignedV1, aSignedDeal({ responsibleLeaderId: 'leader', squadMemberIds: ['a'] }), about);
    expect(await ledgerOf(about.projectId)).toMatchObject({ land: null });
    const contract = goldenOf<LandContractedV1>('land-contracted');
    const { parcelId } = contract;
    await service.receive(parcelReservedV1, { ...goldenOf<ParcelReservedV1>('parcel-reserved'), parcelId }, about);
    await service.receive(landContractedV1, contract, about);
    const delivery = goldenOf<LandDeliveredV1>('land-delivered');
    await service.receive(landDeliveredV1, { ...delivery, parcelId }, about);
    expect((await ledgerOf(about.projectId)).land).toMatchObject({
      status: 'DELIVERED',
      parcelId,
      parcelNumber: contract.parcelNumber,
      areaM2: contract.areaM2,
      priceFen: contract.priceFen,
      contractedOn: contract.contractedOn,
      agreedDeliveryOn: contract.agreedDeliveryOn,
      deliveredOn: delivery.deliveredOn,
      agreedStartOn: delivery.agreedStartOn,
      recoveredOn: null,
    });
  });

  it('shows every open problem behind a red light and none behind another (S107, S108)', async () => {
    const about = { projectId: randomUUID(), zone };
    await service.receive(dealSignedV1, aSignedDeal(), about);
    await service.settled();
    const { assignDueOn, light, problems } = await ledgerOf(about.projectId);
    expect([light, problems]).toEqual(['GREEN', []]);
    await service.receive(startOverdueV1, goldenOf<StartOverdueV1>('start-overdue'), about);
    expect(await ledgerOf(about.projectId)).toMatchObject({
      light: 'RED',
      problems: [{ kind: 'REPORTED', what: 'START_OVERDUE', dueOn: null }],
    });
    await service.travelTo((await service.now()) + 12 * 86_400_000);
    expect((await ledgerOf(about.projectId)).problems).toEqual([
      { kind: 'REPORTED', what: 'START_OVERDUE', dueOn: null },
      { kind: 'MISSING', what: 'LEADER_MISSING', dueOn: assignDueOn },
      { kind: 'MISSING', what: 'SQUAD_MISSING', dueOn: assignDueOn },
    ]);
    expect(await service.as('supervisor', { zone: 'jiangyin' }).get(`/ledgers/${about.projectId}`)).toMatchObject({
      status: 404,
    });
  });
});

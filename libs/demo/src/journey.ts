import { dayAfter } from './main-job/days';
import { until } from './until';
import type { DemoZone } from './data/zones';
import type { DemoFirm } from './firm';
import type { World } from './world';

/** What one signed deal says; amounts in 万元 and 亩, as people say them. */
export interface DealIdea {
  readonly projectName: string;
  readonly firm: DemoFirm;
  readonly industryCode: string;
  readonly industryFlags?: readonly string[];
  readonly investmentWan: number;
  readonly areaMu: number;
  readonly intensityWanPerMu: string;
  readonly outputWanPerMu: string;
  readonly plotRatio: string;
  readonly startMonths: number;
}

export interface OpenedItem {
  readonly itemCode: string;
  readonly departmentId: string;
  readonly dueOn: string;
  readonly warnOn: string;
  readonly provisional: boolean;
}

export interface OpenedStage {
  readonly stage: string;
  readonly receiptNumber: string;
  readonly stageDueOn: string;
  readonly items: readonly OpenedItem[];
}

interface Procedure {
  readonly zone: string;
  readonly content: {
    readonly stages: readonly {
      stage: string;
      opensLandSupply: boolean;
      after: string[];
      items: { materials: { code: string }[] }[];
    }[];
  };
}

/** Who decides for a department in the demo zones. */
const OFFICERS: Readonly<Record<string, string>> = {
  'natural-resources': 'planning',
  'development-reform': 'development',
  'ecology-environment': 'environment',
  'housing-construction': 'housing',
  'emergency-management': 'emergency',
  'civil-air-defence': 'defence',
};

/** m² of an area in 亩, exact to four places (1 亩 = 2000/3 m²). */
export const m2OfMu = (mu: number): string => {
  const tenThousandths = (BigInt(Math.round(mu * 100)) * 200_000_000n) / 3000n;
  return `${tenThousandths / 10_000n}.${String(tenThousandths % 10_000n).padStart(4, '0')}`;
};

const fenOfWan = (wan: number): string => `${wan}000000`;

/** What a clerk types in for a deal of this idea. */
export const dealSheet = (
  idea: DealIdea,
  signedOn: string,
  leader?: { leaderId: string; squad: readonly string[] },
) => ({
  projectName: idea.projectName,
  firmName: idea.firm.name,
  firmCreditCode: idea.firm.creditCode,
  industryCode: idea.industryCode,
  industryFlags: idea.industryFlags ?? [],
  investmentFen: fenOfWan(idea.investmentWan),
  landAreaM2: m2OfMu(idea.areaMu),
  signedOn,
  indicators: {
    investmentIntensityWanPerMu: idea.intensityWanPerMu,
    outputWanPerMu: idea.outputWanPerMu,
    plotRatio: idea.plotRatio,
    taxWanPerMu: '25',
  },
  schedule: {
    startMonthsAfterDelivery: idea.startMonths,
    completionMonthsAfterStart: 12,
    productionMonthsAfterCompletion: 3,
  },
  ...(leader && { responsibleLeaderId: leader.leaderId, squadMemberIds: leader.squad }),
});

/** One project on its way, moved by the people whose work each step is. */
export class Journey {
  readonly projectId: string;
  readonly dealId: string;
  readonly idea: DealIdea;

  constructor(
    private readonly world: World,
    readonly zone: DemoZone,
    deal: { readonly projectId: string; readonly dealId: string; readonly idea: DealIdea },
  ) {
    this.projectId = deal.projectId;
    this.dealId = deal.dealId;
    this.idea = deal.idea;
  }

  private as(person: string) {
    return this.world.as(`${this.zone.zone}.${person}`);
  }

  private async today(): Promise<string> {
    return this.world.today();
  }

  /** Experts are drawn, five score, the chair records the result. */
  async admit(points = 85): Promise<{ result: string; totalScore: string }> {
    await until(`${this.idea.projectName} has an admission case`, () =>
      this.as('secretary').get(`/approval/admission-cases/${this.projectId}`),
    );
    const { experts } = await this.as('secretary').post<{ experts: { expertId: string }[] }>(
      `/approval/admission-cases/${this.projectId}/experts`,
      {},
    );
    const drawn = new Set(experts.map((expert) => expert.expertId));
    const scoring = (await this.expertLogins()).filter((person) => drawn.has(person.id));
    const sheet = {
      scores: { INVESTMENT_INTENSITY: points, INPUT_OUTPUT: points, ENVIRONMENT: points },
      comment: '同意入园',
    };
    const sheets = `/approval/admission-cases/${this.projectId}/sheets`;
    await Promise.all(scoring.map((person) => this.world.as(person.username).post(sheets, sheet)));
    await this.meet();
    return this.as('chair').post(`/approval/admission-cases/${this.projectId}/decision`, { comment: '按评审结果办理' });
  }

  /** Where no meeting has had the case on its agenda yet, the chair calls one for today: the demo zones allow it. */
  private async meet(): Promise<void> {
    const path = `/approval/admission-cases/${this.projectId}`;
    // Taken also where none is called, so that an act that is played again has the same keys.
    const key = this.world.nextKey();
    const today = await this.today();
    const { meetingOn, rolledOver } = await this.as('secretary').get<{ meetingOn: string; rolledOver: number }>(path);
    if (meetingOn <= today || rolledOver > 0) return;
    const call = { meetingOn: today, reason: '项目急需评审', noticeNumber: '临时评审会通知' };
    await this.as('chair').post(`${path}/extraordinary-meeting`, call, key);
  }

  private async expertLogins(): Promise<{ id: string; username: string }[]> {
    const usernames = [1, 2, 3, 4, 5, 6].map((number) => `${this.zone.zone}.expert${number}`);
    return Promise.all(usernames.map(async (username) => ({ id: await this.world.personIdOf(username), username })));
  }

  /** The stage that leads to land, as the zone's procedure in force says. */
  async landStage(): Promise<{ stage: string; before: string[]; materials: string[] }> {
    const { items } = await this.as('window').get<{ items: Procedure[] }>('/approval/procedures');
    const stages = items.find((item) => item.zone === this.zone.zone)?.content.stages ?? [];
    const stage = stages.find((candidate) => candidate.opensLandSupply);
    if (!stage) throw new Error(`${this.zone.zone} has no stage that opens land supply`);
    const materials = [...new Set(stage.items.flatMap((item) => item.materials.map((material) => material.code)))];
    return { stage: stage.stage, before: stage.after, materials };
  }

  /** The window accepts one application for all departments. */
  async openStage(): Promise<OpenedStage> {
    const { stage, materials } = await this.landStage();
    const month = (await this.today()).slice(2, 7).replace('-', '');
    const serial = String(parseInt(this.projectId.replaceAll('-', '').slice(-8), 16) % 1_000_000).padStart(6, '0');
    const key = this.world.nextKey();
    const application = { stage, projectCode: `${month}-${this.zone.region}-04-01-${serial}`, materials };
    return until(`${this.idea.projectName} may open a stage`, () =>
      this.as('window').post<OpenedStage>(`/approval/cases/${this.projectId}/stages`, application, key),
    );
  }

  /** One department's decision and what it makes of the stage; `key` repeats the very same command. */
  async decide(stage: string, item: OpenedItem, result: 'PASS' | 'REFUSE' = 'PASS', key?: string): Promise<string> {
    const decision =
      result === 'PASS'
        ? { result, opinion: '材料齐全，符合规定，同意。' }
        : { result, opinion: '不符合生态环境准入要求。', article: '环境影响评价法第二十五条' };
    const { stages } = await this.as(this.officerOf(item)).post<{ stages: { stage: string; status: string }[] }>(
      `/approval/cases/${this.projectId}/stages/${stage}/items/${item.itemCode}/decision`,
      decision,
      key,
    );
    return stages.findLast((candidate) => candidate.stage === stage)?.status ?? 'NONE';
  }

  officerOf(item: OpenedItem): string {
    const officer = OFFICERS[item.departmentId];
    if (!officer) throw new Error(`nobody of the demo decides for ${item.departmentId}`);
    return officer;
  }

  /** Every item passes, all departments at the same time. */
  async passStage(): Promise<OpenedStage> {
    const opened = await this.openStage();
    await Promise.all(opened.items.map((item) => this.decide(opened.stage, item)));
    return opened;
  }

  /** A parcel of the right size is registered for the demo. */
  async registerParcel(number: string): Promise<string> {
    const area = m2OfMu(this.idea.areaMu);
    const parcel = await this.as('land').post<{ id: string }>('/land/parcels', {
      parcelNumber: number,
      areaM2: area,
      landGrade: this.zone.landGrade,
      plannedUse: '0601',
      planReference: `${this.zone.name}国土空间规划`,
      block: this.zone.areas[0]?.name ?? this.zone.name,
      acquisitionCostFen: fenOfWan(this.idea.areaMu * 3),
      developmentCostFen: fenOfWan(this.idea.areaMu * 2),
      feesFen: fenOfWan(this.idea.areaMu),
      readiness: 'SERVICED',
    });
    return parcel.id;
  }

  async supply(): Promise<Record<string, unknown>> {
    return this.as('land').get(`/land/supplies/${this.projectId}`);
  }

  /** A parcel and land quota of the year are held for the project. */
  async reserve(parcelId: string): Promise<void> {
    const path = `/land/supplies/${this.projectId}`;
    await until(`${this.idea.projectName} has a supply task`, async () =>
      (await this.supply()).status !== 'WAITING' ? true : undefined,
    );
    await this.as('land').post(`${path}/parcel`, { parcelId, landUse: '0601' });
    await until('the parcel is reserved', async () =>
      (await this.supply()).parcelStatus === 'RESERVED' ? true : undefined,
    );
    await this.as('land').post(`${path}/quota`, { year: Number((await this.today()).slice(0, 4)) });
    await until('the quota is reserved', async () =>
      (await this.supply()).quotaStatus === 'RESERVED' ? true : undefined,
    );
  }

  /** 挂牌 and 摘牌, entered when the listing is over: twenty days of notice, ten of bids, one bidder. */
  private async list(priceFen: string, today: string): Promise<void> {
    const path = `/land/supplies/${this.projectId}`;
    const noticeOn = dayAfter(today, -31);
    const listingNumber = `挂告〔${today.slice(0, 4)}〕号`;
    const days = { noticeOn, openFrom: dayAfter(noticeOn, 20), openUntil: dayAfter(noticeOn, 30) };
    await this.as('land').post(`${path}/listing`, { listingNumber, ...days, startingPriceFen: priceFen });
    const award = { awardedOn: today, priceFen, bidders: 1, confirmationNumber: '成交确认书' };
    await this.as('land').post(`${path}/award`, award);
  }

  /** Price, approval by somebody else, listing, award, contract. Returns the floor the price had to keep. */
  async contract(priceWanPerMu: number): Promise<{ floorFen: string; priceFen: string }> {
    const today = await this.today();
    const path = `/land/supplies/${this.projectId}`;
    const priceFen = fenOfWan(priceWanPerMu * this.idea.areaMu);
    const { floorFen } = await this.as('land').post<{ floorFen: string }>(`${path}/price`, {
      termYears: 50,
      valuationFen: priceFen,
      reservePriceFen: priceFen,
    });
    await this.as('land-head').post(`${path}/price-approval`, {
      approvalNumber: `价批〔${today.slice(0, 4)}〕号`,
      approvedOn: dayAfter(today, -32),
    });
    await this.list(priceFen, today);
    if (this.idea.areaMu >= 100)
      await this.as('land-head').post(`${path}/second-sign-off`, {
        documentNumber: '会签',
        opinion: '百亩以上项目，同意供地。',
      });
    await this.as('land').post(`${path}/contract`, { priceFen, contractedOn: today, agreedDeliveryOn: today });
    return { floorFen, priceFen };
  }

  /** The land is handed over; the answer is the day by which works must start. */
  async deliver(): Promise<string> {
    const { agreedStartOn } = await this.as('land').post<{ agreedStartOn: string }>(
      `/land/supplies/${this.projectId}/delivery`,
      {
        deliveredOn: await this.today(),
        handoverNumber: '交地确认书',
      },
    );
    return agreedStartOn;
  }

  /** Reported by the investment bureau, verified by somebody else. */
  async reach(milestone: 'REGISTERED' | 'STARTED' | 'COMPLETED' | 'IN_PRODUCTION'): Promise<void> {
    const path = `/leads/deals/${this.dealId}/milestones`;
    await this.as('investment').post(path, {
      milestone,
      reachedOn: await this.today(),
      evidence: `${milestone} 现场核实记录`,
    });
    await this.as('investment-head').post(`${path}/${milestone}/verification`, {
      result: 'VERIFIED',
      note: '现场核实无误',
    });
  }

  /** An instalment of paid-in funds in 万元, reported and verified. */
  async payIn(instalmentId: string, wan: number): Promise<void> {
    const path = `/leads/deals/${this.dealId}/funds`;
    await this.as('investment').post(path, {
      instalmentId,
      amountFen: fenOfWan(wan),
      arrivedOn: await this.today(),
      evidence: '验资报告',
    });
    await this.as('investment-head').post(`${path}/${instalmentId}/verification`, {
      result: 'VERIFIED',
      note: '银行回单核对一致',
    });
  }

  /** The only warning of the project, once the finding has made one. */
  async warning(): Promise<Record<string, unknown> & { warningId: string }> {
    return until(`${this.idea.projectName} has a warning`, async () => {
      const { items } = await this.as('evaluation').get<{ items: (Record<string, unknown> & { warningId: string })[] }>(
        `/evaluation/warnings?projectId=${this.projectId}`,
      );
      return items[0];
    });
  }
}

import type { DemoProject, Phase } from './data/projects';
import type { DemoZone } from './data/zones';
import type { Session } from './client';
import { addFirm, ensureQuota } from './found';
import { demoFirm, type DemoFirm } from './firm';
import { dealSheet, Journey, type DealIdea } from './journey';
import { dayAfter, yearsAfter } from './main-job/days';
import type { World } from './world';

/** Something that happened on a day. */
export interface Act {
  readonly name: string;
  readonly day: string;
  readonly run: () => Promise<void>;
}

const ORDER: readonly Phase[] = [
  'LEAD',
  'SIGNED',
  'ADMITTED',
  'IN_APPROVAL',
  'SUPPLIED',
  'DELIVERED',
  'STARTED',
  'COMPLETED',
  'IN_PRODUCTION',
];

/** Days from the lead to the handover, and from there to the agreed start: six months. */
const DELIVERED_AFTER = 70;
const START_AFTER = DELIVERED_AFTER + 184;

/** The history of one demo project: leads sign after two weeks, reviews take a month, and so on to its phase. */
export class ProjectHistory {
  private readonly firm: DemoFirm;
  private journey: Journey | undefined;
  private projectId = '';

  constructor(
    private readonly world: World,
    private readonly zone: DemoZone,
    private readonly project: DemoProject,
    private readonly serial: number,
  ) {
    this.firm = demoFirm(`${project.name}公司`, zone.region, serial);
  }

  /** Every act up to the project's phase, in no particular order of days. */
  acts(): Act[] {
    const { phase } = this.project;
    return [
      ...this.goodActs(),
      ...(phase === 'WARNED' || phase === 'EXITED' ? [this.act('WARNING', START_AFTER + 5, () => this.warn())] : []),
      ...(phase === 'EXITED' ? [{ ...this.act('EXIT', 0, () => this.leave()), day: this.exitDay() }] : []),
    ];
  }

  private goodActs(): Act[] {
    const steps: [Phase, number, () => Promise<unknown>][] = [
      ['LEAD', 0, () => this.logLead()],
      ['SIGNED', 14, () => this.sign()],
      ['ADMITTED', 30, () => this.on().admit()],
      ['IN_APPROVAL', 45, () => this.apply()],
      ['SUPPLIED', 56, () => this.supply()],
      ['DELIVERED', DELIVERED_AFTER, () => this.on().deliver()],
      ['STARTED', 130, () => this.start()],
      ['COMPLETED', 400, () => this.on().reach('COMPLETED')],
      ['IN_PRODUCTION', 480, () => this.on().reach('IN_PRODUCTION')],
    ];
    return steps.filter(([phase]) => this.reaches(phase)).map(([phase, days, run]) => this.act(phase, days, run));
  }

  private act(name: string, days: number, run: () => Promise<unknown>): Act {
    return {
      name: `seed-${this.serial}-${name}`,
      day: dayAfter(this.project.from, days),
      run: async () => void (await run()),
    };
  }

  /** Those that end badly got as far as the handover. */
  private reaches(phase: Phase): boolean {
    const { phase: end } = this.project;
    return ORDER.indexOf(end === 'WARNED' || end === 'EXITED' ? 'DELIVERED' : end) >= ORDER.indexOf(phase);
  }

  private exitDay(): string {
    return dayAfter(yearsAfter(dayAfter(this.project.from, START_AFTER), 2), 20);
  }

  private as(person: string): Session {
    return this.world.as(`${this.zone.zone}.${person}`);
  }

  private on(): Journey {
    if (!this.journey) throw new Error(`${this.project.name} has not been signed`);
    return this.journey;
  }

  private async logLead(): Promise<void> {
    const { projectId } = await this.as('investment').post<{ projectId: string }>('/leads/leads', {
      projectName: this.project.name,
      channel: 'INDUSTRY_CHAIN',
      industryCode: this.project.industryCode,
      estimatedInvestmentFen: `${this.project.investmentWan}000000`,
      key: this.project.investmentWan >= 50000,
    });
    this.projectId = projectId;
  }

  private async sign(): Promise<void> {
    const idOf = (person: string) => this.world.personIdOf(`${this.zone.zone}.${person}`);
    const [leaderId, memberId] = await Promise.all([idOf('leader'), idOf('investment')]);
    const { projectId } = this;
    const idea = this.idea();
    const sheet = dealSheet(idea, await this.world.today(), { leaderId, squad: [memberId] });
    const deal = await this.as('investment').post<{ id: string }>('/leads/deals', { ...sheet, projectId });
    this.journey = new Journey(this.world, this.zone, { projectId, dealId: deal.id, idea });
  }

  private idea(): DealIdea {
    const { name, industryCode, investmentWan, areaMu } = this.project;
    return {
      projectName: name,
      firm: this.firm,
      industryCode,
      investmentWan,
      areaMu,
      intensityWanPerMu: String(Math.max(400, Math.floor(investmentWan / areaMu))),
      outputWanPerMu: '520',
      plotRatio: '1.3',
      startMonths: 6,
    };
  }

  /** Those that stay in approval have two departments' answers; the others have passed all. */
  private async apply(): Promise<void> {
    if (this.reaches('SUPPLIED')) {
      await this.on().passStage();
      return;
    }
    const { stage, items } = await this.on().openStage();
    await Promise.all(items.slice(0, 2).map((item) => this.on().decide(stage, item)));
  }

  private async supply(): Promise<void> {
    const today = await this.world.today();
    await ensureQuota(this.world, this.zone.zone, Number(today.slice(0, 4)));
    const number = `${this.zone.region}-${String(this.serial).padStart(3, '0')}-宗`;
    await this.on().reserve(await this.on().registerParcel(number));
    await this.on().contract(this.zone.landGrade <= 8 ? 20 : 14);
  }

  private async start(): Promise<void> {
    await this.on().reach('REGISTERED');
    await this.on().reach('STARTED');
    await this.on().payIn('V1', Math.floor(this.project.investmentWan / 4));
  }

  private async warn(): Promise<void> {
    const { warningId } = await this.on().warning();
    await this.as('leader').post(`/evaluation/warnings/${warningId}/signature`, { note: '同意预警' });
    const { username } = await addFirm(this.world, this.zone, `${this.project.name}公司`, this.serial);
    await this.world.as(username).post(`/evaluation/warnings/${warningId}/receipt`, {});
  }

  /** Two idle years later the parcel is taken back. */
  private async leave(): Promise<void> {
    const land = this.as('land');
    const { items } = await land.get<{ items: { exitId: string }[] }>(`/land/exits?projectId=${this.on().projectId}`);
    const exitId = items[0]?.exitId;
    if (!exitId) throw new Error(`${this.project.name} has no exit`);
    const today = await this.world.today();
    const path = `/land/exits/${exitId}`;
    const ruledOut = ['BUYBACK', 'SURRENDER', 'REDEVELOP'].map((method) => ({ method, reason: '协商未果' }));
    await land.post(`${path}/method`, { method: 'RECOVER', reason: '满两年未动工开发', ruledOut });
    await land.post(`${path}/compensation`, { asOf: today, buildingsFen: '0' });
    await land.post(`${path}/hearing-notice`, {
      noticeNumber: '听证告知书',
      toldOn: today,
      acknowledgeProvisional: true,
    });
    await land.post(`${path}/hearing`, { outcome: 'WAIVED', documentNumber: '放弃听证声明' });
    const decision = { decisionNumber: '收回决定书', approvalNumber: '政批', decidedOn: today };
    await this.as('land-head').post(`${path}/decision`, decision);
    await land.post(`${path}/recovery`, { recoveredOn: today, documentNumber: '注销登记' });
  }
}

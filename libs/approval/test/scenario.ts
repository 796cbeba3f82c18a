import { randomUUID } from 'node:crypto';
import { dayOf } from '@luodi/domain';
import admissionFile from '../policies/admission.json';
import { dealSignedV1, type DealSignedV1 } from '@luodi/contracts';
import type { Answer, TestService } from '@luodi/testing';

export const ZONE = 'jiangyin';
export const STAGE = 'PLANNING_PERMIT';
export const PROJECT_CODE = '2601-320281-04-01-000017';
export const MATERIALS = [
  'APPLICATION_FORM',
  'IDENTITY',
  'SITE_PLAN',
  'PROJECT_PROPOSAL',
  'EIA_REPORT',
  'SAFETY_REPORT',
];

/** Item → its department in the sample procedure. */
export const ITEMS: Readonly<Record<string, string>> = {
  LAND_PLANNING_PERMIT: 'natural-resources',
  INVESTMENT_APPROVAL: 'development-reform',
  EIA: 'ecology-environment',
  INFRASTRUCTURE_CONDITIONS: 'housing-construction',
  SAFETY_CONDITIONS: 'emergency-management',
  CIVIL_AIR_DEFENCE: 'civil-air-defence',
};

/** A signed deal that nothing speaks against; the firm is fictitious. */
export const aDeal = (change: Partial<DealSignedV1> = {}): DealSignedV1 => ({
  dealId: randomUUID(),
  projectName: '示范智能装备项目',
  firmCreditCode: '91350100M000100Y43',
  firmName: '示范智能装备有限公司',
  industryCode: '3463',
  industryFlags: [],
  investmentFen: '5000000000000',
  landAreaM2: '66666.67',
  signedOn: '2026-03-02',
  indicators: { investmentIntensityWanPerMu: '400', outputWanPerMu: '520', plotRatio: '1.3' },
  schedule: { startMonthsAfterDelivery: 6, completionMonthsAfterStart: 18, productionMonthsAfterCompletion: 6 },
  squadMemberIds: [],
  ...change,
});

/** One project on its way through a running approval service. */
export class Scenario {
  readonly projectId = randomUUID();

  constructor(
    readonly service: TestService,
    readonly zone: string = ZONE,
  ) {}

  get admissionPath(): string {
    return `/admission-cases/${this.projectId}`;
  }

  get casePath(): string {
    return `/cases/${this.projectId}`;
  }

  async sign(change: Partial<DealSignedV1> = {}): Promise<this> {
    await this.service.receive(dealSignedV1, aDeal(change), { projectId: this.projectId, zone: this.zone });
    return this;
  }

  secretary() {
    return this.service.as('admission-secretary', { zone: this.zone });
  }

  chair() {
    return this.service.as('admission-chair', { zone: this.zone, personId: 'chair' });
  }

  expert(personId: string) {
    return this.service.as('expert', { zone: this.zone, personId });
  }

  window() {
    return this.service.as('window-clerk', { zone: this.zone, departmentId: 'window' });
  }

  officer(departmentId: string) {
    return this.service.as(['approval-officer', 'stage-lead'], {
      zone: this.zone,
      departmentId,
      personId: `${departmentId}-1`,
    });
  }

  /** Publishes rules under which an extraordinary meeting may be held on the day it is called, and calls one. */
  async meet(): Promise<this> {
    const admin = this.service.as('system-admin', { zone: this.zone });
    const content = admissionFile[0]?.content;
    const published = await admin.post('/policies', {
      kind: 'admission',
      scope: this.zone,
      effectiveFrom: '2024-01-01',
      source: '临时会议当日召开',
      content: { ...content, meeting: { ...content?.meeting, urgentNoticeWorkdays: 0 } },
    });
    expect(published.status).toBe(201);
    const meetingOn = dayOf(await this.service.now());
    const call = { meetingOn, reason: '项目紧急', noticeNumber: '评审〔2026〕1号' };
    const called = await this.chair().post(`${this.admissionPath}/extraordinary-meeting`, call);
    expect(called.status).toBe(200);
    return this;
  }

  /** Publishes a pool of six experts; the first is linked with the firm of the sample deal. */
  async pool(): Promise<this> {
    const fields = ['INDUSTRY', 'FINANCE', 'ENVIRONMENT', 'INDUSTRY', 'FINANCE', 'ENVIRONMENT', 'ENERGY'];
    const experts = fields.map((field, index) => ({
      expertId: `expert-${index}`,
      field,
      conflicts: index === 0 ? ['91350100M000100Y43'] : [],
    }));
    const admin = this.service.as('system-admin', { zone: this.zone });
    const published = await admin.post('/policies', {
      kind: 'expert-pool',
      scope: this.zone,
      effectiveFrom: '2024-01-01',
      source: '评审专家库',
      content: { experts },
    });
    expect(published.status).toBe(201);
    return this;
  }

  async draw(): Promise<string[]> {
    const drawn = await this.secretary().post(`${this.admissionPath}/experts`, {});
    expect(drawn.status).toBe(200);
    return drawn.body.experts.map((expert: { expertId: string }) => expert.expertId);
  }

  sheet(expertId: string, points: number | Record<string, number>): Promise<Answer<never>> {
    const scores =
      typeof points === 'number' ? { INVESTMENT_INTENSITY: points, INPUT_OUTPUT: points, ENVIRONMENT: points } : points;
    return this.expert(expertId).post(`${this.admissionPath}/sheets`, { scores });
  }

  async admit(points = 80): Promise<this> {
    await this.pool();
    const experts = await this.draw();
    for (const expert of experts) expect((await this.sheet(expert, points)).status).toBe(200);
    await this.meet();
    const decided = await this.chair().post(`${this.admissionPath}/decision`, { comment: '按评分结果。' });
    expect(decided.status).toBe(200);
    await this.service.settled();
    return this;
  }

  openStage(change: object = {}, options: { key?: string } = {}) {
    const body = { stage: STAGE, projectCode: PROJECT_CODE, materials: MATERIALS, ...change };
    return this.window().post(`${this.casePath}/stages`, body, options);
  }

  itemPath(itemCode: string, stage = STAGE): string {
    return `${this.casePath}/stages/${stage}/items/${itemCode}`;
  }

  decide(itemCode: string, result = 'PASS', options: { key?: string; by?: string; body?: object } = {}) {
    const { key, by = ITEMS[itemCode] ?? '', body = {} } = options;
    return this.officer(by).post(
      `${this.itemPath(itemCode)}/decision`,
      { result, opinion: '符合要求。', ...body },
      key ? { key } : {},
    );
  }

  async view() {
    const answer = await this.window().get(this.casePath);
    expect(answer.status).toBe(200);
    return answer.body;
  }
}

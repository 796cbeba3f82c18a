import type { DemoZone } from '../data/zones';
import { addFirm } from '../found';
import { dealSheet, Journey, type DealIdea } from '../journey';
import { until } from '../until';
import type { World } from '../world';
import type { Script } from './script';

/** The projects of one run: what becomes of each is decided by what the people do. */
export interface RunProjects {
  readonly good: Journey;
  readonly bad: Journey;
  readonly refused: Journey;
  readonly prohibited: Journey;
  /** User name of the firm behind the bad ending. */
  readonly badFirmLogin: string;
}

const REQUIRED = [
  'LEADS.INTENSITY_MISSING',
  'LEADS.OUTPUT_MISSING',
  'LEADS.PLOT_RATIO_MISSING',
  'LEADS.SCHEDULE_MISSING',
];

async function ideasOf(world: World, zone: DemoZone, run: number) {
  const base = {
    industryCode: '1499',
    investmentWan: 24000,
    areaMu: 60,
    intensityWanPerMu: '400',
    outputWanPerMu: '520',
    plotRatio: '1.3',
  };
  const firm = (name: string, offset: number) => addFirm(world, zone, `${name}（示例${run}）`, run * 10 + offset);
  const [good, bad, refused, prohibited] = await Promise.all([
    firm('清江富硒食品', 1),
    firm('巫山口建材', 2),
    firm('野三关机电', 3),
    firm('黄鹤焦化', 4),
  ]);
  const idea = (name: string, of: typeof good, more: Partial<DealIdea> = {}): DealIdea => ({
    ...base,
    projectName: `${name}（示例${run}）`,
    firm: of,
    startMonths: 6,
    ...more,
  });
  return {
    good: idea('富硒食品精深加工', good, { startMonths: 3 }),
    bad: idea('新型建材生产线', bad, { industryCode: '3021' }),
    refused: idea('机电装配基地', refused, { industryCode: '3899' }),
    prohibited: idea('焦化扩能', prohibited, {
      industryCode: '2521',
      industryFlags: ['high_energy', 'high_pollution'],
    }),
    badFirmLogin: bad.username,
  };
}

async function refuseIncompleteDeal(world: World, zone: DemoZone, script: Script, idea: DealIdea): Promise<void> {
  const { indicators: _indicators, schedule: _schedule, ...incomplete } = dealSheet(idea, await world.today());
  const problem = await world.as(`${zone.zone}.investment`).refused('/leads/deals', incomplete, 422);
  const codes = (problem.errors ?? []).map((error) => error.code);
  for (const code of REQUIRED) script.check(`the incomplete deal is refused for ${code}`, codes.includes(code), codes);
  script.done('A deal without indicators is refused', `every fault at once: ${codes.join(', ')}`);
}

/** Lead, an incomplete deal refused with every fault, and a signing event that logs the deals (S001, S014, S015). */
export async function promote(world: World, zone: DemoZone, script: Script, run: number): Promise<RunProjects> {
  script.chapter('招商 · Promotion');
  const investment = world.as(`${zone.zone}.investment`);
  const ideas = await ideasOf(world, zone, run);
  const lead = await investment.post<{ id: string; projectId: string }>('/leads/leads', {
    projectName: ideas.good.projectName,
    channel: 'INDUSTRY_CHAIN',
    investorClasses: ['INDUSTRY_LEADER'],
    industryCode: ideas.good.industryCode,
    estimatedInvestmentFen: '20000000000',
    key: true,
  });
  script.done('The investment bureau logs a lead', `project ${lead.projectId}`);
  await refuseIncompleteDeal(world, zone, script, ideas.good);
  const leader = await world.as(`${zone.zone}.leader`).get<{ personId: string }>('/identity/me');
  const squad = await investment.get<{ personId: string }>('/identity/me');
  const signedOn = await world.today();
  const assigned = { leaderId: leader.personId, squad: [squad.personId] };
  const event = await investment.post<{ id: string; deals: { ok: boolean; projectId: string; dealId: string }[] }>(
    '/leads/signing-events',
    {
      name: `${zone.name}集中签约（示例${run}）`,
      heldOn: signedOn,
      deals: [
        { ...dealSheet(ideas.good, signedOn, assigned), projectId: lead.projectId },
        dealSheet(ideas.bad, signedOn, assigned),
        dealSheet(ideas.refused, signedOn, assigned),
        dealSheet(ideas.prohibited, signedOn, assigned),
      ],
    },
  );
  script.expect(
    'every deal of the signing event is logged',
    event.deals.map((deal) => deal.ok),
    [true, true, true, true],
  );
  const summary = await until('the signing event is worked off', async () => {
    const answer = await investment.get<{ announced: number; logged: number; atLeast100MillionYuan: number }>(
      `/leads/signing-events/${event.id}`,
    );
    return answer.logged === answer.announced ? answer : undefined;
  });
  script.expect('deals of 1亿 or more', summary.atLeast100MillionYuan, 4);
  script.done(
    'A signing event logs four deals at once',
    `${summary.logged} deals, ${summary.atLeast100MillionYuan} of 1亿 or more`,
  );
  const journeyOf = (row: number, idea: DealIdea) => {
    const deal = event.deals[row];
    if (!deal) throw new Error(`row ${row} of the signing event has no deal`);
    return new Journey(world, zone, { projectId: deal.projectId, dealId: deal.dealId, idea });
  };
  return {
    good: journeyOf(0, ideas.good),
    bad: journeyOf(1, ideas.bad),
    refused: journeyOf(2, ideas.refused),
    prohibited: journeyOf(3, ideas.prohibited),
    badFirmLogin: ideas.badFirmLogin,
  };
}

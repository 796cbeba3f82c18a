import { DEMO_PROJECTS, SIGNING_EVENT, type DemoProject, type Phase } from './data/projects';
import { DEMO_ZONES, type DemoZone } from './data/zones';
import { addFirm, ensureQuota, foundDemo } from './found';
import { demoFirm, type DemoFirm } from './firm';
import { dealSheet, Journey, type DealIdea } from './journey';
import { dayAfter, yearsAfter } from './main-job/days';
import { dayOfDate, type World } from './world';

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

interface Act {
  readonly name: string;
  readonly day: string;
  readonly run: () => Promise<void>;
}

const reaches = (project: DemoProject, phase: Phase): boolean =>
  ORDER.indexOf(project.phase === 'WARNED' || project.phase === 'EXITED' ? 'DELIVERED' : project.phase) >=
  ORDER.indexOf(phase);

const ideaOf = (project: DemoProject, firm: DemoFirm): DealIdea => ({
  projectName: project.name,
  firm,
  industryCode: project.industryCode,
  investmentWan: project.investmentWan,
  areaMu: project.areaMu,
  intensityWanPerMu: String(Math.max(400, Math.floor(project.investmentWan / project.areaMu))),
  outputWanPerMu: '520',
  plotRatio: '1.3',
  startMonths: 6,
});

/** The acts of one project, each on its day: leads sign after two weeks, reviews take a month, and so on. */
function actsOf(world: World, zone: DemoZone, project: DemoProject, serial: number): Act[] {
  const as = (person: string) => world.as(`${zone.zone}.${person}`);
  const firm = demoFirm(`${project.name}公司`, zone.region, serial);
  const day = (days: number) => dayAfter(project.from, days);
  let journey: Journey | undefined;
  let projectId = '';
  const on = (): Journey => {
    if (!journey) throw new Error(`${project.name} has not been signed`);
    return journey;
  };
  const sign = async () => {
    const today = await world.today();
    const [leader, member] = await Promise.all([
      as('leader').get<{ personId: string }>('/identity/me'),
      as('investment').get<{ personId: string }>('/identity/me'),
    ]);
    const idea = ideaOf(project, firm);
    const deal = await as('investment').post<{ id: string }>('/leads/deals', {
      ...dealSheet(idea, today, { leaderId: leader.personId, squad: [member.personId] }),
      projectId,
    });
    journey = new Journey(world, zone, projectId, deal.id, idea);
  };
  const steps: [Phase, number, () => Promise<unknown>][] = [
    [
      'LEAD',
      0,
      async () => {
        const lead = await as('investment').post<{ projectId: string }>('/leads/leads', {
          projectName: project.name,
          channel: 'INDUSTRY_CHAIN',
          industryCode: project.industryCode,
          estimatedInvestmentFen: `${project.investmentWan}000000`,
          key: project.investmentWan >= 50000,
        });
        projectId = lead.projectId;
      },
    ],
    ['SIGNED', 14, sign],
    ['ADMITTED', 30, () => on().admit()],
    [
      'SUPPLIED',
      56,
      async () => {
        const today = await world.today();
        await ensureQuota(world, zone.zone, Number(today.slice(0, 4)));
        await on().reserve(await on().registerParcel(`${zone.region}-${String(serial).padStart(3, '0')}-宗`));
        await on().contract(zone.landGrade <= 8 ? 20 : 14);
      },
    ],
    ['DELIVERED', 70, () => on().deliver()],
    [
      'STARTED',
      130,
      async () => {
        await on().reach('REGISTERED');
        await on().reach('STARTED');
        await on().payIn('V1', Math.floor(project.investmentWan / 4));
      },
    ],
    ['COMPLETED', 400, () => on().reach('COMPLETED')],
    ['IN_PRODUCTION', 480, () => on().reach('IN_PRODUCTION')],
  ];
  const acts: Act[] = steps
    .filter(([phase]) => reaches(project, phase))
    .map(([phase, days, run]) => ({
      name: `seed-${serial}-${phase}`,
      day: day(days),
      run: async () => void (await run()),
    }));
  // Those still in approval have one department's answer; the others have passed all.
  if (reaches(project, 'IN_APPROVAL'))
    acts.push({
      name: `seed-${serial}-STAGE`,
      day: day(45),
      run: async () => {
        if (reaches(project, 'SUPPLIED')) await on().passStage();
        else {
          const { stage, items } = await on().openStage();
          await Promise.all(items.slice(0, 2).map((item) => on().decide(stage, item)));
        }
      },
    });
  if (project.phase === 'WARNED' || project.phase === 'EXITED') acts.push(...badActs(world, zone, project, serial, on));
  return acts;
}

/** What follows when nothing starts: a warning, and for the older project recovery after two idle years. */
function badActs(world: World, zone: DemoZone, project: DemoProject, serial: number, on: () => Journey): Act[] {
  const as = (person: string) => world.as(`${zone.zone}.${person}`);
  const startOn = dayAfter(project.from, 70 + 184);
  const acts: Act[] = [
    {
      name: `seed-${serial}-WARNING`,
      day: dayAfter(startOn, 5),
      run: async () => {
        const { warningId } = await on().warning();
        await as('leader').post(`/evaluation/warnings/${warningId}/signature`, { note: '同意预警' });
        const { username } = await addFirm(world, zone, `${project.name}公司`, serial);
        await world.as(username).post(`/evaluation/warnings/${warningId}/receipt`, {});
      },
    },
  ];
  if (project.phase === 'EXITED')
    acts.push({
      name: `seed-${serial}-EXIT`,
      day: dayAfter(yearsAfter(startOn, 2), 20),
      run: async () => {
        const { items } = await as('land').get<{ items: { exitId: string }[] }>(
          `/land/exits?projectId=${on().projectId}`,
        );
        const exitId = items[0]?.exitId;
        if (!exitId) throw new Error(`${project.name} has no exit`);
        const today = await world.today();
        const path = `/land/exits/${exitId}`;
        await as('land').post(`${path}/method`, {
          method: 'RECOVER',
          reason: '满两年未动工开发',
          ruledOut: ['BUYBACK', 'SURRENDER', 'REDEVELOP'].map((method) => ({ method, reason: '协商未果' })),
        });
        await as('land').post(`${path}/compensation`, { asOf: today, buildingsFen: '0' });
        await as('land').post(`${path}/hearing-notice`, { noticeNumber: '听证告知书', toldOn: today });
        await as('land').post(`${path}/hearing`, { outcome: 'WAIVED', documentNumber: '放弃听证声明' });
        await as('land-head').post(`${path}/decision`, {
          decisionNumber: '收回决定书',
          approvalNumber: '政批',
          decidedOn: today,
        });
        await as('land').post(`${path}/recovery`, { recoveredOn: today, documentNumber: '注销登记' });
      },
    });
  return acts;
}

function signingEvent(world: World): Act {
  const zone = DEMO_ZONES.find((candidate) => candidate.zone === SIGNING_EVENT.zone);
  if (!zone) throw new Error(`no zone ${SIGNING_EVENT.zone}`);
  return {
    name: 'seed-signing-event',
    day: SIGNING_EVENT.heldOn,
    run: async () => {
      const deals = Array.from({ length: SIGNING_EVENT.deals }, (_, index) => {
        const large = index < SIGNING_EVENT.large;
        const name = `集中签约示例项目${String(index + 1).padStart(2, '0')}`;
        return dealSheet(
          {
            projectName: name,
            firm: demoFirm(`${name}公司`, zone.region, 500 + index),
            industryCode: '3989',
            investmentWan: large ? 50000 : 10000,
            areaMu: large ? 95 : 25,
            intensityWanPerMu: '400',
            outputWanPerMu: '510',
            plotRatio: '1.2',
            startMonths: 6,
          },
          SIGNING_EVENT.heldOn,
        );
      });
      await world
        .as(`${zone.zone}.investment`)
        .post(
          '/leads/signing-events',
          { name: SIGNING_EVENT.name, heldOn: SIGNING_EVENT.heldOn, deals },
          'seed-signing-event',
        );
    },
  };
}

/**
 * Fills a fresh sandbox with projects in every phase of life, through commands: plays their history from January 2024
 * in the order of its days, and ends at the real present. Needs a sandbox that began at `SEED_FROM`. Can be played again
 * after it was cut off: every act has its day and its keys.
 */
export async function seedDemo(world: World, write: (line: string) => void = () => undefined): Promise<void> {
  await foundDemo(world);
  const acts = DEMO_PROJECTS.flatMap((project, index) => {
    const zone = DEMO_ZONES.find((candidate) => candidate.zone === project.zone);
    if (!zone) throw new Error(`no zone ${project.zone}`);
    return actsOf(world, zone, project, 100 + index);
  });
  acts.push(signingEvent(world));
  acts.sort((a, b) => a.day.localeCompare(b.day));
  for (const act of acts) {
    if (dayOfDate(await world.now()) < act.day) await world.travelTo(`${act.day}T02:00:00.000Z`);
    world.beginAct(act.name, act.day);
    await act.run();
  }
  const present = new Date();
  if ((await world.now()) < present) await world.travelTo(present.toISOString());
  write(`${DEMO_PROJECTS.length + SIGNING_EVENT.deals} projects in every phase of life, ${acts.length} acts`);
}

/** Where a fresh sandbox's clock has to stand for the history of the demo. */
export const SEED_FROM = '2024-01-07T16:00:00.000Z';

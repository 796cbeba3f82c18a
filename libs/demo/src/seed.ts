import { DEMO_PROJECTS, SIGNING_EVENT } from './data/projects';
import { DEMO_ZONES, type DemoZone } from './data/zones';
import { demoFirm } from './firm';
import { foundDemo } from './found';
import { dealSheet } from './journey';
import { ProjectHistory, type Act } from './project-history';
import { dayOfDate, type World } from './world';

function zoneOf(name: string): DemoZone {
  const zone = DEMO_ZONES.find((candidate) => candidate.zone === name);
  if (!zone) throw new Error(`no zone ${name}`);
  return zone;
}

function signingEvent(world: World): Act {
  const zone = zoneOf(SIGNING_EVENT.zone);
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
  const acts = DEMO_PROJECTS.flatMap((project, index) =>
    new ProjectHistory(world, zoneOf(project.zone), project, 100 + index).acts(),
  );
  acts.push(signingEvent(world));
  acts.sort((a, b) => a.day.localeCompare(b.day));
  let today = dayOfDate(await world.now());
  for (const act of acts) {
    if (today < act.day) {
      await world.travelTo(`${act.day}T02:00:00.000Z`);
      today = act.day;
    }
    world.beginAct(act.name, act.day);
    await act.run();
  }
  const present = new Date();
  if ((await world.now()) < present) await world.travelTo(present.toISOString());
  write(`${DEMO_PROJECTS.length + SIGNING_EVENT.deals} projects in every phase of life, ${acts.length} acts`);
}

/** Where a fresh sandbox's clock has to stand for the history of the demo. */
export const SEED_FROM = '2024-01-07T16:00:00.000Z';

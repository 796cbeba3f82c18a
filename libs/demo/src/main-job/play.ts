import { DEMO_ZONES } from '../data/zones';
import { foundDemo } from '../found';
import type { World } from '../world';
import { admit } from './admission';
import { approve } from './approval';
import { endBadly } from './bad-ending';
import { endWell } from './good-ending';
import { checkLedgers } from './ledgers';
import { promote } from './promotion';
import { Script } from './script';
import { supplyLand } from './supply';

/** The first workday 9:00 or later, so that "today" is a day on which offices work. */
async function startOnAWorkingMorning(world: World): Promise<void> {
  const now = await world.now();
  const weekday = new Date(now.getTime() + 8 * 3_600_000).getUTCDay();
  const wait = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  if (wait > 0) await world.travelTo(new Date(now.getTime() + wait * 86_400_000).toISOString());
}

/**
 * Plays the main job of the platform through HTTP, as the people who do it, and throws at the first thing that is not
 * as it should be. Each run makes new projects, so that it can be repeated on the same data. Moves the sandbox clock
 * by about two and a half years: half a year to the agreed start, then two years of idle land. The history of the first
 * start goes back to January 2024, so the two together span more than five years.
 */
export async function playMainJob(world: World, write: (line: string) => void): Promise<RunFacts> {
  const zone = DEMO_ZONES.find((candidate) => candidate.zone === 'jianshi');
  if (!zone) throw new Error('the demo has no Jianshi');
  const script = new Script(write);
  await foundDemo(world);
  await startOnAWorkingMorning(world);
  const from = await world.today();
  const run = Math.floor((await world.now()).getTime() / 1000) % 9_000_000;
  const year = Number(from.slice(0, 4));
  const projects = await promote(world, zone, script, run);
  await admit(world, zone, script, projects);
  await approve(world, script, projects);
  const { goodStartOn, badStartOn } = await supplyLand(world, script, projects, run);
  script.check('the good project starts before the bad one is late', goodStartOn < badStartOn);
  await endWell(world, script, projects.good, year);
  await endBadly(world, script, projects, badStartOn);
  await checkLedgers(world, zone, script, projects);
  script.end(`the clock moved from ${from} to ${await world.today()}`);
  return { goodProjectId: projects.good.projectId, badProjectId: projects.bad.projectId };
}

/** What a caller may look at after the play. */
export interface RunFacts {
  readonly goodProjectId: string;
  readonly badProjectId: string;
}

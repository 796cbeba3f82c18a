import { setTimeout as wait } from 'node:timers/promises';
import {
  DEMO_ZONES,
  UnexpectedAnswer,
  dealSheet,
  demoFirm,
  Journey,
  type DealIdea,
  type DemoZone,
  type OpenedStage,
} from '@luodi/demo';
import type { World } from '@luodi/demo';

/** An admitted project whose stage is open: six items wait for six departments. */
export interface RealCase {
  readonly journey: Journey;
  readonly opened: OpenedStage;
}

/** Serials of firms; the demo and its main job stay far below. */
const FIRST_FIRM = 500_000;
let made = 0;

const ideaOf = (zone: DemoZone, serial: number): DealIdea => ({
  projectName: `测速项目${serial}`,
  firm: demoFirm(`测速企业${serial}`, zone.region, serial),
  industryCode: '3989',
  investmentWan: 10000,
  areaMu: 25,
  intensityWanPerMu: '400',
  outputWanPerMu: '520',
  plotRatio: '1.3',
  startMonths: 6,
});

const PREPARING = ['investment', 'secretary', 'chair', 'window', ...[1, 2, 3, 4, 5, 6].map((n) => `expert${n}`)];
/** The gateway lets so many sign in a second after the first many (S74). */
const SIGN_IN_AGAIN_MS = 1_000;
const TOO_MANY = 429;

/** Signs in, one after the other, everybody who prepares cases: one login each, however many cases follow. */
export async function signInPreparers(world: World): Promise<void> {
  for (const zone of DEMO_ZONES)
    for (const person of PREPARING) {
      const signedIn = (): Promise<boolean> =>
        world
          .as(`${zone.zone}.${person}`)
          .get('/identity/me')
          .then(
            () => true,
            (error: unknown) => {
              if (error instanceof UnexpectedAnswer && error.status === TOO_MANY) return false;
              throw error;
            },
          );
      while (!(await signedIn())) await wait(SIGN_IN_AGAIN_MS);
    }
}

/** Makes cases as people do, through commands: deal, expert sheets, admission, stage. Spread over the demo zones. */
export function realCases(world: World): () => Promise<RealCase> {
  return async () => {
    const serial = FIRST_FIRM + made++;
    const zone = DEMO_ZONES[serial % DEMO_ZONES.length];
    if (!zone) throw new Error('there is no demo zone');
    const idea = ideaOf(zone, serial);
    const deal = await world
      .as(`${zone.zone}.investment`)
      .post<{ id: string; projectId: string }>('/leads/deals', dealSheet(idea, await world.today()));
    const journey = new Journey(world, zone, { projectId: deal.projectId, dealId: deal.id, idea });
    const { result } = await journey.admit();
    if (result !== 'ADMITTED') throw new Error(`${idea.projectName} was ${result}`);
    const opened = await journey.openStage();
    if (opened.items.length !== 6) throw new Error(`${zone.name} opened ${opened.items.length} items, not six`);
    return { journey, opened };
  };
}

import type { DemoZone } from '../data/zones';
import { until } from '../until';
import type { World } from '../world';
import type { RunProjects } from './promotion';
import type { Script } from './script';

interface Ledger {
  readonly projectId: string;
  readonly leaders: readonly { leaderId: string }[];
  readonly squadMemberIds: readonly string[];
  readonly admission: string;
}

async function oneLedgerOneLeader(world: World, zone: DemoZone, script: Script, projectId: string): Promise<void> {
  const office = world.as(`${zone.zone}.secretary`);
  const ledger = await until('the ledger is open', async () => {
    const answer = await office.get<Ledger>(`/ledger/ledgers/${projectId}`);
    return answer.leaders.length > 0 && answer.squadMemberIds.length > 0 ? answer : undefined;
  });
  script.done('deal-signed opens one ledger', `one leader, a squad of ${ledger.squadMemberIds.length}`);
  const second = await office.refused(`/ledger/ledgers/${projectId}/leader`, { leaderId: 'somebody-else' }, 409);
  script.expect('a second leader', second.code, 'LEDGER.LEADER_ALREADY_ASSIGNED');
  script.done('A second leader is refused', second.code);
}

async function closedUntilAdmitted(world: World, zone: DemoZone, script: Script, { good }: RunProjects): Promise<void> {
  const { stage, materials } = await good.landStage();
  const approval = await world
    .as(`${zone.zone}.window`)
    .refused(
      `/approval/cases/${good.projectId}/stages`,
      { stage, projectCode: `2601-${zone.region}-04-01-000017`, materials },
      409,
    );
  const land = await world
    .as(`${zone.zone}.land`)
    .refused(`/land/supplies/${good.projectId}/quota`, { year: 2026 }, 409);
  script.expect('approval before admission', approval.code, 'APPROVAL.PROJECT_NOT_ADMITTED');
  script.expect('land before admission', land.code, 'LAND.PROJECT_NOT_ADMITTED');
  script.done('Approval and land refuse the project until it is admitted', `${approval.code}, ${land.code}`);
}

/** One ledger, one leader, the gate, the negative list and the review (S107, S108, S020–S026). */
export async function admit(world: World, zone: DemoZone, script: Script, projects: RunProjects): Promise<void> {
  script.chapter('准入 · Admission');
  const { good, bad, refused, prohibited } = projects;
  await oneLedgerOneLeader(world, zone, script, good.projectId);
  const secretary = world.as(`${zone.zone}.secretary`);
  await until('the admission case is open', () => secretary.get(`/approval/admission-cases/${good.projectId}`));
  await closedUntilAdmitted(world, zone, script, projects);
  const rejected = await until('the negative list has spoken', async () => {
    const answer = await secretary.get<{ status: string; entry: { code: string; quote: string } | null }>(
      `/approval/admission-cases/${prohibited.projectId}`,
    );
    return answer.status === 'REJECTED' ? answer : undefined;
  });
  script.check('the entry of the negative list is quoted', Boolean(rejected.entry?.quote), rejected);
  script.done('A prohibited project is rejected by the list', `${rejected.entry?.code}: ${rejected.entry?.quote}`);
  const early = await world
    .as(`${zone.zone}.chair`)
    .refused(`/approval/admission-cases/${good.projectId}/decision`, { comment: '尽快' }, 409);
  script.done('The chair cannot decide before experts have scored', early.code);
  for (const journey of [good, bad, refused]) {
    const decision = await journey.admit();
    script.expect(`${journey.idea.projectName} is admitted`, decision.result, 'ADMITTED');
  }
  script.done('Five experts score each project, the chair records the result', 'ADMITTED three times');
}

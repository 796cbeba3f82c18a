import type { Journey } from '../journey';
import { until } from '../until';
import type { World } from '../world';
import { dayAfter, yearsAfter } from './days';
import type { RunProjects } from './promotion';
import type { Script } from './script';

async function idleStatus(world: World, journey: Journey): Promise<string> {
  const { items } = await world
    .as(`${journey.zone.zone}.land`)
    .get<{ items: { projectId: string; status: string }[] }>(`/land/idle-land?projectId=${journey.projectId}`);
  return items.find((item) => item.projectId === journey.projectId)?.status ?? 'NONE';
}

/** Overdue start, one finding, a warning signed by the leader and opened by the firm (S088, S090). */
async function warn(
  world: World,
  script: Script,
  { bad, badFirmLogin }: RunProjects,
  startOn: string,
): Promise<string> {
  const zone = bad.zone.zone;
  await world.travelTo(startOn);
  const before = await world
    .as(`${zone}.evaluation`)
    .get<{ items: unknown[] }>(`/evaluation/findings?projectId=${bad.projectId}`);
  script.expect('findings on the agreed day itself', before.items.length, 0);
  await world.travelTo(`${dayAfter(startOn, 1)}T01:00:00+08:00`);
  const { warningId } = await bad.warning();
  const findings = await world
    .as(`${zone}.evaluation`)
    .get<{ items: { ground: string }[] }>(`/evaluation/findings?projectId=${bad.projectId}`);
  script.expect(
    'findings on the day after',
    findings.items.map((finding) => finding.ground),
    ['START_OVERDUE'],
  );
  script.done(`Nothing has started by ${startOn}`, 'one START_OVERDUE finding on the day after');
  await world.as(`${zone}.leader`).post(`/evaluation/warnings/${warningId}/signature`, { note: '同意预警' });
  const { rectifyBy } = await world
    .as(badFirmLogin)
    .post<{ rectifyBy: string }>(`/evaluation/warnings/${warningId}/receipt`, {});
  script.done('The leader signs the warning, the firm opens it', `to be rectified by ${rectifyBy}`);
  await world.as(badFirmLogin).post(`/evaluation/warnings/${warningId}/report`, { report: '资金尚未落实，正在筹措。' });
  await world
    .as(`${zone}.evaluation-reviewer`)
    .post(`/evaluation/warnings/${warningId}/review`, { result: 'RETURNED', note: '未见实质开工，退回。' });
  script.done('A report without a start is returned', 'the deadline stays');
  return rectifyBy;
}

async function orderExit(world: World, script: Script, { bad }: RunProjects, rectifyBy: string): Promise<string> {
  const land = world.as(`${bad.zone.zone}.land`);
  const exits = async () =>
    (await land.get<{ items: { projectId: string; exitId: string }[] }>(`/land/exits?projectId=${bad.projectId}`))
      .items;
  await world.travelTo(rectifyBy);
  script.expect('exit work items on the last day', (await exits()).length, 0);
  await world.travelTo(dayAfter(rectifyBy, 1));
  const [exit, ...more] = await until('the land bureau has its exit work item', async () => {
    const items = await exits();
    return items.length > 0 ? items : undefined;
  });
  if (!exit) throw new Error('no exit work item');
  script.expect('further exit work items', more.length, 0);
  script.done(`Not rectified by ${rectifyBy}`, 'exactly one exit-ordered, one exit work item');
  return exit.exitId;
}

/** The parcel's idle-land status day by day across both anniversaries (53号令 Art. 2, 14). */
async function watchIdle(world: World, script: Script, bad: Journey, startOn: string): Promise<void> {
  const oneYear = yearsAfter(startOn, 1);
  const twoYears = yearsAfter(startOn, 2);
  const seen: string[] = [];
  for (const [day, expected] of [
    [oneYear, 'NOT_YET'],
    [dayAfter(oneYear, 1), 'IDLE_1Y'],
    [twoYears, 'IDLE_1Y'],
    [dayAfter(twoYears, 1), 'IDLE_2Y'],
  ] as const) {
    await world.travelTo(day);
    script.expect(`idle-land status on ${day}`, await idleStatus(world, bad), expected);
    seen.push(`${day} ${expected}`);
  }
  script.done('The idle-land status follows the day', seen.join(', '));
}

async function recover(world: World, script: Script, { bad }: RunProjects, exitId: string): Promise<void> {
  const zone = bad.zone.zone;
  const land = world.as(`${zone}.land`);
  const path = `/land/exits/${exitId}`;
  await land.post(`${path}/method`, {
    method: 'RECOVER',
    reason: '满两年未动工开发',
    ruledOut: [
      { method: 'BUYBACK', reason: '协商六十日未果' },
      { method: 'SURRENDER', reason: '企业不同意交回' },
      { method: 'REDEVELOP', reason: '无准入项目承接' },
    ],
  });
  const today = await world.today();
  await land.post(`${path}/compensation`, { asOf: today, buildingsFen: '0' });
  const early = await world
    .as(`${zone}.land-head`)
    .refused(`${path}/decision`, { decisionNumber: '收回决定书1号', approvalNumber: '政批1号', decidedOn: today }, 409);
  script.done('No decision before the hearing right was told', early.code);
  const { applyBy } = await land.post<{ applyBy: string }>(`${path}/hearing-notice`, {
    noticeNumber: '听证告知书1号',
    toldOn: today,
    acknowledgeProvisional: true,
  });
  await land.post(`${path}/hearing`, { outcome: 'WAIVED', documentNumber: '放弃听证声明1号' });
  script.done('The right to a hearing is told and waived', `could be asked for until ${applyBy}`);
  await world
    .as(`${zone}.land-head`)
    .post(`${path}/decision`, { decisionNumber: '收回决定书1号', approvalNumber: '政批1号', decidedOn: today });
  await land.post(`${path}/recovery`, { recoveredOn: today, documentNumber: '注销登记1号' });
  const leads = await until('the second promotion is there', async () => {
    const { items } = await world
      .as(`${zone}.investment`)
      .get<{ items: { formerProjectId: string | null }[] }>('/leads/leads?origin=SECOND_PROMOTION&limit=200');
    const mine = items.filter((lead) => lead.formerProjectId === bad.projectId);
    return mine.length > 0 ? mine : undefined;
  });
  script.expect('second-promotion leads of the parcel', leads.length, 1);
  script.done('parcel-recovered', 'exactly one second-promotion lead for the investment bureau');
}

/** From the missed start to the parcel's second promotion (S080, S082, S088–S092). */
export async function endBadly(world: World, script: Script, projects: RunProjects, startOn: string): Promise<void> {
  script.chapter('退出 · The bad ending');
  const rectifyBy = await warn(world, script, projects, startOn);
  const exitId = await orderExit(world, script, projects, rectifyBy);
  await watchIdle(world, script, projects.bad, startOn);
  await recover(world, script, projects, exitId);
}

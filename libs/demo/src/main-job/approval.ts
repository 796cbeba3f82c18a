import type { Journey, OpenedItem, OpenedStage } from '../journey';
import { until } from '../until';
import type { World } from '../world';
import { dayAfter } from './days';
import type { RunProjects } from './promotion';
import { refuseStage } from './refusal';
import type { Script } from './script';
import { itemOf } from './stage-view';

interface StageItem {
  readonly stage: string;
  readonly item: OpenedItem;
}

async function openSix(world: World, script: Script, journey: Journey): Promise<OpenedStage> {
  const opened = await journey.openStage();
  script.expect('six items for six departments', new Set(opened.items.map((item) => item.departmentId)).size, 6);
  for (const item of opened.items) {
    const clock = await world
      .as(`${journey.zone.zone}.planning`)
      .get<{ dueOn: string; days: { day: string; counted: boolean; count: number; why: string }[] }>(
        `/approval/cases/${journey.projectId}/stages/${opened.stage}/items/${item.itemCode}/clock`,
      );
    script.expect(`the derivation of ${item.itemCode} ends on its due day`, clock.days.at(-1)?.day, item.dueOn);
    script.done(
      `${item.departmentId} has ${item.itemCode}`,
      `due ${item.dueOn}${item.provisional ? '（暂定）' : ''}, ${clock.days.length} days derived`,
    );
  }
  return opened;
}

/** The clock of one item stops, the others run; at the end its due day has moved (S039, 行政许可法 45). */
async function stopOneClock(world: World, script: Script, journey: Journey, { stage, item }: StageItem): Promise<void> {
  await world
    .as(`${journey.zone.zone}.${journey.officerOf(item)}`)
    .post(`/approval/cases/${journey.projectId}/stages/${stage}/items/${item.itemCode}/special-procedure`, {
      kind: 'EXPERT_REVIEW',
      ground: '需组织专家评审',
      expectedWorkdays: 10,
      noticeNumber: '特别程序告知书第1号',
    });
  script.expect('the light of the stopped clock', (await itemOf(world, journey, stage, item.itemCode)).light, 'GREY');
  script.done(`${item.itemCode} goes into a special procedure`, 'its clock stops, the others run');
}

const keysOf = async (world: World, journey: Journey, type: string): Promise<number> => {
  const ledger = await world
    .as(`${journey.zone.zone}.secretary`)
    .get<{ entries: { items: { type: string; data: { itemCode?: string } }[] } }>(
      `/ledger/ledgers/${journey.projectId}?limit=200`,
    );
  return ledger.entries.items.filter((entry) => entry.type === type).length;
};

/** Yellow at 90 % of the limit, overdue exactly once after the due day. */
async function letOneRunLate(
  world: World,
  script: Script,
  journey: Journey,
  { stage, item: late }: StageItem,
): Promise<void> {
  await world.travelTo(dayAfter(late.warnOn, 1));
  script.expect(
    `${late.itemCode} after ${late.warnOn}`,
    (await itemOf(world, journey, stage, late.itemCode)).light,
    'YELLOW',
  );
  script.done(`${late.itemCode} reaches 90 % of its limit`, `yellow after ${late.warnOn}`);
  await world.travelTo(dayAfter(late.dueOn, 1));
  const item = await itemOf(world, journey, stage, late.itemCode);
  script.check(`${late.itemCode} is overdue after ${late.dueOn}`, item.overdue && item.light === 'RED', item);
  await until('the ledger has the overdue event', async () =>
    (await keysOf(world, journey, 'luodi.approval.item-overdue.v1')) > 0 ? true : undefined,
  );
  script.expect('overdue events in the ledger', await keysOf(world, journey, 'luodi.approval.item-overdue.v1'), 1);
  script.done(`${late.itemCode} passes its due day`, 'OVERDUE once, escalated, not deemed approved');
}

async function passGoodProject(world: World, script: Script, journey: Journey): Promise<void> {
  const { stage, items } = await openSix(world, script, journey);
  const [late, paused, ...prompt] = [...items].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const review = items.find((item) => item.departmentId === 'ecology-environment') ?? paused;
  if (!late || !review || late.itemCode === review.itemCode) throw new Error('the procedure needs six different items');
  await stopOneClock(world, script, journey, { stage, item: review });
  const others = [paused, ...prompt].filter(
    (item): item is OpenedItem => item !== undefined && item.itemCode !== review.itemCode,
  );
  // At the same moment, and each of them twice with the same key: one effect each.
  await Promise.all(
    others.flatMap((item) => {
      const key = `decide-${journey.projectId}-${item.itemCode}`;
      return [journey.decide(stage, item, 'PASS', key), journey.decide(stage, item, 'PASS', key)];
    }),
  );
  script.done(`${others.length} departments decide at the same moment, each twice`, 'one decision each');
  await letOneRunLate(world, script, journey, { stage, item: late });
  await journey.decide(stage, late);
  const before = (await itemOf(world, journey, stage, review.itemCode)).dueOn;
  await world
    .as(`${journey.zone.zone}.${journey.officerOf(review)}`)
    .post(`/approval/cases/${journey.projectId}/stages/${stage}/items/${review.itemCode}/special-procedure/end`, {
      conclusion: '专家评审通过',
    });
  const after = (await itemOf(world, journey, stage, review.itemCode)).dueOn;
  script.check('the due day moved by the suspended workdays', after > before || after > review.dueOn, {
    before,
    after,
  });
  script.done(`The special procedure of ${review.itemCode} ends`, `due ${review.dueOn} became ${after}`);
  const last = await journey.decide(stage, review);
  script.expect('the last pass joins', last, 'PASSED');
  script.done('The last department passes', 'stage-passed');
}

/** A stage with six clocks, a pause, a late item, repeated decisions, and one refusal (S038, S039, 5.3.4). */
export async function approve(world: World, script: Script, { good, bad, refused }: RunProjects): Promise<void> {
  script.chapter('并联审批 · Parallel approval');
  await passGoodProject(world, script, good);
  await bad.passStage();
  await refuseStage(world, script, refused);
}

import type { Journey } from '../journey';
import type { World } from '../world';
import { dayAfter } from './days';
import type { Script } from './script';
import { stageOf, type StageView } from './stage-view';

/** 办理状态 of a pass, a refusal and a cancelled item. */
const PASSED = 11;
const REFUSED = 13;
const CANCELLED = 15;

/** Reconsideration within 60 days, a lawsuit within six months, each with its clause (行政许可法 38; 3.4). */
async function checkRemedies(world: World, script: Script, { remedies = [] }: StageView): Promise<void> {
  const refusedOn = await world.today();
  script.expect(
    'remedies against the refusal',
    remedies.map(({ kind }) => kind),
    ['RECONSIDERATION', 'LAWSUIT'],
  );
  const [reconsideration = '', lawsuit = ''] = remedies.map(({ by }) => by);
  script.check(
    'each remedy has its clause and its day',
    remedies.every(({ clause }) => clause !== '') &&
      reconsideration >= dayAfter(refusedOn, 60) &&
      lawsuit > reconsideration,
    remedies,
  );
  script.done(
    'The refusal names what the firm may do against it',
    remedies.map(({ kind, clause, by }) => `${kind} by ${by} (${clause})`).join(', '),
  );
}

/** After one pass, one refusal: the pass is kept, every open item is cancelled, the remedies are told (5.3.4). */
export async function refuseStage(world: World, script: Script, refused: Journey): Promise<void> {
  const { stage, items } = await refused.openStage();
  const [first, second, ...others] = items;
  if (!first || !second) throw new Error('the stage has no items');
  await refused.decide(stage, first);
  const answer = await refused.decide(stage, second, 'REFUSE');
  script.expect('one refusal ends the stage', answer, 'REFUSED');
  const ended = await stageOf(world, refused, stage);
  const statusOf = (code: string) => ended.items.find(({ itemCode }) => itemCode === code)?.status;
  script.expect('the pass is kept', statusOf(first.itemCode), PASSED);
  script.expect('the refused item', statusOf(second.itemCode), REFUSED);
  script.expect(
    'the items that were open are cancelled',
    others.map(({ itemCode }) => statusOf(itemCode)),
    others.map(() => CANCELLED),
  );
  script.done(
    `${second.departmentId} refuses in ${refused.zone.name}`,
    `the stage ends, ${others.length} open items are cancelled, the pass is kept`,
  );
  await checkRemedies(world, script, ended);
}

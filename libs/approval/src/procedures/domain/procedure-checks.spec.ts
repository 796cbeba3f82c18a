import sample from '../../../policies/procedure.json';
import { procedureFaults } from './procedure-checks';
import type { ProcedureVersion } from './procedure-version';

const procedure = sample[0]?.content as ProcedureVersion;
const [stage] = procedure.stages;
if (!stage) throw new Error('the sample has no stage');

describe('the publish checks of a procedure (S036)', () => {
  it('find nothing in the sample', () => {
    expect(procedureFaults(procedure)).toEqual([]);
  });

  it('name everything an item lacks, at once', () => {
    const items = stage.items.map((item, index) => (index === 0 ? { ...item, standard: ' ', materials: [] } : item));
    expect(procedureFaults({ stages: [{ ...stage, items }] }).map(({ problem }) => problem)).toEqual([
      'ITEM_LACKS:standard',
      'ITEM_LACKS:materials',
    ]);
  });

  it('find a stage that could never end or never begin (PAR-5)', () => {
    expect(procedureFaults({ stages: [{ ...stage, items: [] }] })[0]?.problem).toBe('STAGE_CANNOT_END');
    expect(procedureFaults({ stages: [{ ...stage, after: [stage.stage] }] })[0]?.problem).toBe(
      'STAGE_CANNOT_BEGIN:PLANNING_PERMIT',
    );
  });

  it('find a promise that is longer than the statutory term (CLK-12)', () => {
    const [item] = stage.items;
    if (!item) throw new Error('no item');
    const withStatutory = (amount: number) =>
      procedureFaults({ stages: [{ ...stage, items: [{ ...item, statutory: { amount } }] }] }).map(
        ({ problem }) => problem,
      );
    expect(withStatutory(item.limit.amount - 1)).toEqual(['PROMISE_ABOVE_STATUTORY']);
    expect(withStatutory(item.limit.amount)).toEqual([]);
  });
});

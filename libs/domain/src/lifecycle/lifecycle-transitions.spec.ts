import { checkTransitionTable } from '../transition/check-transition-table';
import { LIFECYCLE_START, type LifecyclePosition } from './lifecycle-stage';
import { afterFact, lifecycleTransitions, type LifecycleFact } from './lifecycle-transitions';

const after = (...facts: LifecycleFact[]): LifecyclePosition => facts.reduce(afterFact, LIFECYCLE_START);
const untilLand: LifecycleFact[] = ['deal-signed', 'admission-opened', 'project-admitted', 'land-contracted'];

describe('the life of a project', () => {
  it('has no stage that cannot be reached or that cannot end', () => {
    expect(checkTransitionTable(lifecycleTransitions)).toEqual([]);
  });

  it('leads from a lead to production and evaluation, and after a recovered parcel to second promotion', () => {
    const lived = [...untilLand, 'construction-started', 'production-started', 'round-opened'] as const;
    expect(after(...lived).stage).toBe('evaluation');
    expect(after(...lived, 'warning-issued', 'exit-ordered', 'parcel-recovered').stage).toBe('second-promotion');
  });

  it('returns to the stage that a warning interrupted, by rectification or by a withdrawn exit order', () => {
    expect(after(...untilLand, 'warning-issued', 'rectified')).toEqual({ stage: 'land', interrupted: null });
    expect(after(...untilLand, 'construction-started', 'warning-issued', 'exit-ordered', 'exit-withdrawn')).toEqual({
      stage: 'construction',
      interrupted: null,
    });
  });

  it('never recovers a parcel without a warning and an exit order (S080)', () => {
    expect(after(...untilLand, 'parcel-recovered').stage).toBe('land');
    expect(after(...untilLand, 'exit-ordered').stage).toBe('land');
  });

  it('keeps approval and land closed to a project that was not admitted', () => {
    expect(after('deal-signed', 'land-contracted').stage).toBe('signed');
    expect(after('deal-signed', 'admission-opened', 'project-rejected', 'project-admitted').stage).toBe('ended');
  });
});

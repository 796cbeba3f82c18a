import { DEMO_PROJECTS, type Phase } from './projects';

/** Where the clock alone leads to a finding, a warning or an exit (S088, S090, S092), and what has come to that. */
const LEADS_TO_BAD_ENDINGS: readonly Phase[] = ['SUPPLIED', 'DELIVERED', 'WARNED', 'EXITED'];

describe('the projects of the demo', () => {
  it('leave no real firm where the clock alone turns it into a finding', () => {
    const real = DEMO_PROJECTS.filter(({ fictitious }) => !fictitious);
    expect(real.length).toBeGreaterThan(0);
    expect(real.filter(({ phase }) => LEADS_TO_BAD_ENDINGS.includes(phase)).map(({ name }) => name)).toEqual([]);
  });

  it('stand in every phase of life', () => {
    const phases: readonly Phase[] = [
      'LEAD',
      'SIGNED',
      'ADMITTED',
      'IN_APPROVAL',
      'SUPPLIED',
      'DELIVERED',
      'STARTED',
      'COMPLETED',
      'IN_PRODUCTION',
      'WARNED',
      'EXITED',
    ];
    const reached = DEMO_PROJECTS.map(({ phase }) => phase);
    expect(phases.filter((phase) => !reached.includes(phase))).toEqual([]);
  });
});

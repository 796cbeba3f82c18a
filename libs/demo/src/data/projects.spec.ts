import { DEMO_PROJECTS, SIGNING_EVENT, type Phase } from './projects';

/** Where the clock alone leads to a finding, a warning or an exit (S088, S090, S092), and what has come to that. */
const LEADS_TO_BAD_ENDINGS: readonly Phase[] = ['SUPPLIED', 'DELIVERED', 'WARNED', 'EXITED'];

/** 落地: signed, not yet on its land. */
const LANDED: readonly Phase[] = ['SIGNED', 'ADMITTED', 'IN_APPROVAL'];
/** 在建: from the start of works until production. */
const BUILDING: readonly Phase[] = ['STARTED', 'COMPLETED'];

describe('the projects of the demo', () => {
  it('leave no real firm where the clock alone turns it into a finding', () => {
    const real = DEMO_PROJECTS.filter(({ fictitious }) => !fictitious);
    expect(real.length).toBeGreaterThan(0);
    expect(real.filter(({ phase }) => LEADS_TO_BAD_ENDINGS.includes(phase)).map(({ name }) => name)).toEqual([]);
  });

  it('are the industrial ones of the public report, each as far as it was reported', () => {
    const reported: Readonly<Record<string, readonly Phase[]>> = {
      广联达移动智慧建筑: LANDED,
      佩尔科技新材料: LANDED,
      亚斯特国际: LANDED,
      深冷储能装备: ['STARTED'],
      中特棒材深加工: ['STARTED'],
      长庚锂电池用尼龙膜: ['STARTED'],
      天江药业二期: BUILDING,
      神宇通信二期: BUILDING,
      中芯长电3D集成芯片: BUILDING,
      星河科创园: BUILDING,
      联动天翼新能源产业基地一期: ['IN_PRODUCTION'],
      阳光医卫新材料一期: ['IN_PRODUCTION'],
      普莱医药生产基地一期: ['IN_PRODUCTION'],
    };
    const real = DEMO_PROJECTS.filter(({ fictitious }) => !fictitious);
    expect(real.map(({ name }) => name).sort()).toEqual(Object.keys(reported).sort());
    expect(real.filter(({ name, phase }) => !reported[name]?.includes(phase))).toEqual([]);
    expect(real.filter(({ zone }) => zone !== 'jiangyin')).toEqual([]);
  });

  it('have a name each, and industrial classes only: sections B to D of GB/T 4754', () => {
    expect(new Set(DEMO_PROJECTS.map(({ name }) => name)).size).toBe(DEMO_PROJECTS.length);
    const divisions = DEMO_PROJECTS.map(({ industryCode }) => Number(industryCode.slice(0, 2)));
    expect(divisions.filter((division) => division < 6 || division > 46)).toEqual([]);
  });

  it('let no real firm be late with its completion: what is under construction began in the last year of the demo', () => {
    const last = SIGNING_EVENT.heldOn.slice(0, 4);
    const building = DEMO_PROJECTS.filter(({ fictitious, phase }) => !fictitious && phase === 'STARTED');
    expect(building.length).toBeGreaterThan(0);
    expect(building.filter(({ from }) => from.slice(0, 4) !== last)).toEqual([]);
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

describe('the signing event of the demo', () => {
  it('keeps the day and the figures of its source: 31 October, 38 deals, 18 of them large (S014)', () => {
    expect(SIGNING_EVENT.heldOn.slice(5)).toBe('10-31');
    expect([SIGNING_EVENT.deals, SIGNING_EVENT.large]).toEqual([38, 18]);
  });
});

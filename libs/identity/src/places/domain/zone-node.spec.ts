import { addZone, type AddZone } from './add-zone';
import { setZoneLevel } from './set-zone-level';
import { evolveZone, levelOn, noZone, type ZoneEvent } from './zone-node';

const by = { kind: 'system', service: 'identity' } as const;
const yongzhou: ZoneEvent[] = [
  {
    type: 'ZoneAdded',
    zone: 'yongzhou',
    kind: 'ZONE',
    name: '永州',
    level: { level: 'PROVINCIAL', from: '2003-01-01' },
  },
  { type: 'ZoneLevelSet', level: 'NATIONAL', from: '2021-06-01', source: '国函' },
];
const state = yongzhou.reduce(evolveZone, noZone);
const add = (command: Omit<AddZone, 'zone' | 'name'>) =>
  addZone(noZone, { zone: 'z', name: 'z', by, ...command }, {}, 0);

describe('the zone tree (S145)', () => {
  it('has the level of the day: provincial before an upgrade, national from its date', () => {
    expect(levelOn(state.levels, '2002-12-31')).toBeUndefined();
    expect(levelOn(state.levels, '2021-05-31')).toBe('PROVINCIAL');
    expect(levelOn(state.levels, '2021-06-01')).toBe('NATIONAL');
  });

  it('refuses a change that is not later, or none', () => {
    const set = (level: 'NATIONAL' | 'PROVINCIAL', from: string) =>
      setZoneLevel(state, { zone: 'yongzhou', level, from, source: 's', by }, {}, 0);
    expect(set('PROVINCIAL', '2021-06-01')).toMatchObject({ ok: false, error: [{ code: 'IDENTITY.LEVEL_NOT_LATER' }] });
    expect(set('NATIONAL', '2022-01-01')).toMatchObject({ ok: false, error: [{ code: 'IDENTITY.LEVEL_NOT_LATER' }] });
    expect(set('PROVINCIAL', '2022-01-01')).toMatchObject({ ok: true });
  });

  it('puts areas into zones and blocks into areas, and gives a level to zones alone', () => {
    expect(add({ kind: 'AREA', parentKind: 'ZONE' })).toMatchObject({ ok: true });
    expect(add({ kind: 'BLOCK', parentKind: 'AREA' })).toMatchObject({ ok: true });
    expect(add({ kind: 'ZONE', parentKind: 'CITY', level: 'PROVINCIAL' })).toMatchObject({ ok: true });
    for (const wrong of [
      { kind: 'AREA' },
      { kind: 'AREA', parentKind: 'AREA' },
      { kind: 'ZONE' },
      { kind: 'AREA', parentKind: 'ZONE', level: 'NATIONAL' },
    ] as const)
      expect(add(wrong)).toMatchObject({ ok: false, error: [{ code: 'IDENTITY.ZONE_PARENT_INVALID' }] });
  });
});

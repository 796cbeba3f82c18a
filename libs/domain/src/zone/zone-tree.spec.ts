import { liesIn, withinZone, zoneOf, zoneTreeFaults, type ZoneNode } from './zone-tree';

const tree: ZoneNode[] = [
  { id: 'city', kind: 'ZONE', parent: null, level: 'NATIONAL' },
  { id: 'east', kind: 'ZONE', parent: 'city', level: 'LOCAL' },
  { id: 'east-a', kind: 'AREA', parent: 'east' },
  { id: 'east-a-1', kind: 'BLOCK', parent: 'east-a' },
];

describe('the zone tree', () => {
  it('finds the zone that a block belongs to', () => {
    expect(zoneOf(tree, 'east-a-1')?.id).toBe('east');
    expect(zoneOf(tree, 'nowhere')).toBeNull();
  });

  it('knows what lies in what', () => {
    expect(liesIn(tree, 'east-a-1', 'city')).toBe(true);
    expect(liesIn(tree, 'city', 'east')).toBe(false);
    expect(withinZone(tree, 'east').map(({ id }) => id)).toEqual(['east', 'east-a', 'east-a-1']);
  });

  it('reports every fault at once', () => {
    const faulty: ZoneNode[] = [
      ...tree,
      { id: 'east', kind: 'ZONE', parent: 'nowhere' },
      { id: 'lost', kind: 'AREA', parent: null },
      { id: 'a', kind: 'ZONE', parent: 'b', level: 'LOCAL' },
      { id: 'b', kind: 'ZONE', parent: 'a', level: 'LOCAL' },
    ];
    expect(zoneTreeFaults(tree)).toEqual([]);
    expect(zoneTreeFaults(faulty)).toEqual(
      expect.arrayContaining([
        { kind: 'ID_TWICE', id: 'east' },
        { kind: 'UNKNOWN_PARENT', id: 'east' },
        { kind: 'ZONE_WITHOUT_LEVEL', id: 'east' },
        { kind: 'WRONG_PARENT', id: 'lost' },
        { kind: 'CYCLE', id: 'a' },
        { kind: 'CYCLE', id: 'b' },
      ]),
    );
  });
});

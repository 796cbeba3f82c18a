/** Level of a zone: 国家级, 省级, or a park below them. Some benefits and standard values depend on it. */
export type ZoneLevel = 'NATIONAL' | 'PROVINCIAL' | 'LOCAL';

/** 区 · 片区 · 地块组: a zone, an area of it, a block of an area; a zone may lie in another (一区多园). */
export interface ZoneNode {
  readonly id: string;
  readonly kind: 'ZONE' | 'AREA' | 'BLOCK';
  /** Null for a zone at the top. */
  readonly parent: string | null;
  /** Of zones only. */
  readonly level?: ZoneLevel;
}

/** A fault of a zone tree. */
export interface ZoneFault {
  readonly kind: 'ID_TWICE' | 'UNKNOWN_PARENT' | 'CYCLE' | 'WRONG_PARENT' | 'ZONE_WITHOUT_LEVEL';
  readonly id: string;
}

const MAY_LIE_IN: Readonly<Record<ZoneNode['kind'], readonly (ZoneNode['kind'] | null)[]>> = {
  ZONE: [null, 'ZONE'],
  AREA: ['ZONE'],
  BLOCK: ['AREA', 'ZONE'],
};

const byId = (nodes: readonly ZoneNode[]): ReadonlyMap<string, ZoneNode> =>
  new Map(nodes.map((node) => [node.id, node]));

/** The node and everything it lies in, from inside out; empty for an unknown id. Ends at a cycle. */
export function pathOf(nodes: readonly ZoneNode[], id: string): readonly ZoneNode[] {
  const known = byId(nodes);
  const path: ZoneNode[] = [];
  for (
    let node = known.get(id);
    node && !path.includes(node);
    node = node.parent === null ? undefined : known.get(node.parent)
  )
    path.push(node);
  return path;
}

/** The zone that an area or block belongs to (the tenant), or null. */
export const zoneOf = (nodes: readonly ZoneNode[], id: string): ZoneNode | null =>
  pathOf(nodes, id).find(({ kind }) => kind === 'ZONE') ?? null;

/** Whether one place is, or lies in, another. */
export const liesIn = (nodes: readonly ZoneNode[], id: string, container: string): boolean =>
  pathOf(nodes, id).some((node) => node.id === container);

/** A place and everything in it. */
export const withinZone = (nodes: readonly ZoneNode[], container: string): readonly ZoneNode[] =>
  nodes.filter(({ id }) => liesIn(nodes, id, container));

/** Every fault at once. */
export function zoneTreeFaults(nodes: readonly ZoneNode[]): readonly ZoneFault[] {
  const known = byId(nodes);
  return nodes.flatMap((node, index): ZoneFault[] => {
    const parent = node.parent === null ? null : known.get(node.parent);
    const faults: ZoneFault[] = [];
    const report = (kind: ZoneFault['kind']): unknown => faults.push({ kind, id: node.id });
    if (nodes.findIndex(({ id }) => id === node.id) !== index) report('ID_TWICE');
    if (parent === undefined) report('UNKNOWN_PARENT');
    else if (!MAY_LIE_IN[node.kind].includes(parent?.kind ?? null)) report('WRONG_PARENT');
    if (hasCycle(known, node)) report('CYCLE');
    if (node.kind === 'ZONE' && !node.level) report('ZONE_WITHOUT_LEVEL');
    return faults;
  });
}

function hasCycle(known: ReadonlyMap<string, ZoneNode>, start: ZoneNode): boolean {
  const seen = new Set<string>();
  for (let node: ZoneNode | undefined = start; node; node = node.parent === null ? undefined : known.get(node.parent)) {
    if (seen.has(node.id)) return true;
    seen.add(node.id);
  }
  return false;
}

import { assertNever, type DomainEvent, type LegalDay } from '@luodi/domain';

export type ZoneKind = 'PROVINCE' | 'CITY' | 'ZONE' | 'AREA' | 'BLOCK';
export type ZoneLevel = 'NATIONAL' | 'PROVINCIAL';
export interface LevelFrom {
  readonly level: ZoneLevel;
  readonly from: LegalDay;
}

export interface ZoneAdded extends DomainEvent {
  readonly type: 'ZoneAdded';
  readonly zone: string;
  readonly kind: ZoneKind;
  readonly name: string;
  readonly nameEn?: string;
  readonly parent?: string;
  readonly level?: LevelFrom;
}
export interface ZoneLevelSet extends DomainEvent {
  readonly type: 'ZoneLevelSet';
  readonly level: ZoneLevel;
  readonly from: LegalDay;
  readonly source: string;
}
export type ZoneEvent = ZoneAdded | ZoneLevelSet;

/** A node of the tree: zone, area, block, or the city and province above (S145). */
export interface ZoneNode {
  readonly zone: string;
  readonly kind: ZoneKind;
  readonly name: string;
  readonly nameEn?: string;
  readonly parent?: string;
  /** In order of `from`. */
  readonly levels: readonly LevelFrom[];
}

export const noZone: ZoneNode = { zone: '', kind: 'ZONE', name: '', levels: [] };

/** The node after an event. */
export function evolveZone(node: ZoneNode, event: ZoneEvent): ZoneNode {
  switch (event.type) {
    case 'ZoneAdded': {
      const { type: _, level, ...added } = event;
      return { ...added, levels: level ? [level] : [] };
    }
    case 'ZoneLevelSet':
      return { ...node, levels: [...node.levels, { level: event.level, from: event.from }] };
    default:
      return assertNever(event);
  }
}

/** The level in force on a day, or none before the first. */
export const levelOn = (levels: readonly LevelFrom[], day: LegalDay): ZoneLevel | undefined =>
  levels.findLast((one) => one.from <= day)?.level;

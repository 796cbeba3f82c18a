import { Ok, refuse, type Decide } from '@luodi/domain';
import type { ZoneAdded, ZoneKind, ZoneLevel, ZoneNode } from './zone-node';

export interface AddZone {
  readonly zone: string;
  readonly kind: ZoneKind;
  readonly name: string;
  readonly nameEn?: string;
  readonly parent?: string;
  /** Looked up before the command; absent when there is no parent. */
  readonly parentKind?: ZoneKind;
  readonly level?: ZoneLevel;
  readonly levelFrom?: string;
}

const PARENTS: Readonly<Record<ZoneKind, readonly (ZoneKind | 'NONE')[]>> = {
  PROVINCE: ['NONE'],
  CITY: ['NONE', 'PROVINCE'],
  ZONE: ['NONE', 'PROVINCE', 'CITY'],
  AREA: ['ZONE'],
  BLOCK: ['ZONE', 'AREA'],
};

/** Long before any zone: a level given without a date holds from the beginning. */
const ALWAYS = '1984-01-01';

/** S145: zone, area and block form a tree. Errors: IDENTITY.ZONE_EXISTS, IDENTITY.ZONE_PARENT_INVALID */
export const addZone: Decide<ZoneNode, AddZone, unknown, ZoneAdded> = (node, command) => {
  const { by: _, parentKind = 'NONE', level, levelFrom, ...added } = command;
  if (node.zone) return refuse('IDENTITY.ZONE_EXISTS');
  const wants = level !== undefined;
  if (!PARENTS[command.kind].includes(parentKind) || (command.kind === 'ZONE') !== wants)
    return refuse('IDENTITY.ZONE_PARENT_INVALID', { kind: command.kind, parentKind }, wants ? 'parent' : 'level');
  return Ok([{ type: 'ZoneAdded', ...added, ...(level && { level: { level, from: levelFrom ?? ALWAYS } }) }]);
};

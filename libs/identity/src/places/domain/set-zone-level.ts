import { Ok, refuse, type Decide } from '@luodi/domain';
import type { ZoneLevel, ZoneLevelSet, ZoneNode } from './zone-node';

export interface SetZoneLevel {
  readonly zone: string;
  readonly level: ZoneLevel;
  readonly from: string;
  /** The document that says so. */
  readonly source: string;
}

/** An upgrade changes the rules from its date, never before the last change (S145). Errors: IDENTITY.LEVEL_NOT_LATER */
export const setZoneLevel: Decide<ZoneNode, SetZoneLevel, unknown, ZoneLevelSet> = (node, command) => {
  const last = node.levels.at(-1);
  if (!last || command.from <= last.from || command.level === last.level)
    return refuse('IDENTITY.LEVEL_NOT_LATER', { from: last?.from ?? '' }, 'from');
  return Ok([{ type: 'ZoneLevelSet', level: command.level, from: command.from, source: command.source }]);
};

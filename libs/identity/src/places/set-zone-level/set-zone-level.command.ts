import { fields, ZoneLevel } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { setZoneLevel } from '../domain/set-zone-level';
import { zoneNode, zoneStream } from '../zone.aggregate';

export const setZoneLevelCommand = defineCommand({
  name: 'identity.set-zone-level',
  aggregate: zoneNode,
  schema: z.object({ zone: fields.zone, level: ZoneLevel, from: fields.day, source: fields.text }),
  target: (command) => zoneStream(command.zone),
  decide: setZoneLevel,
});

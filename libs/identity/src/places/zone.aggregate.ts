import { defineAggregate, derivedId } from '@luodi/platform/commands';
import { evolveZone, noZone } from './domain/zone-node';
import { zoneNodeRows } from './rows/zone-node.row';

/** A node of the zone tree with the levels it had and will have (S145). */
export const zoneNode = defineAggregate({
  type: 'zone-node',
  initial: noZone,
  evolve: evolveZone,
  rows: [zoneNodeRows],
  constraints: { zone_node_code: 'IDENTITY.ZONE_EXISTS' },
});

/** A zone code is one node for ever. */
export const zoneStream = (zone: string): string => derivedId(zone, 'zone-node');

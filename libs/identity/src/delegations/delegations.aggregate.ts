import { defineAggregate, derivedId } from '@luodi/platform/commands';
import { delegationDeadlines } from './domain/delegations.deadlines';
import { evolveDelegations, noDelegations } from './domain/delegations';
import { toPublicEvents } from './publishing/delegation-event.publisher';
import { delegationRows } from './rows/delegation.row';

/** The stand-ins of one zone (ACT-12). */
export const delegations = defineAggregate({
  type: 'delegations',
  initial: noDelegations,
  evolve: evolveDelegations,
  rows: [delegationRows],
  deadlines: delegationDeadlines,
  publish: toPublicEvents,
});

/** The zone's one stream of delegations, and the pseudo project its events are numbered under. */
export const delegationsOf = (zone: string): string => derivedId(zone, 'delegations');
/** The pseudo project of what concerns a whole zone. */
export const zoneProject = (zone: string): string => derivedId(zone, 'zone');

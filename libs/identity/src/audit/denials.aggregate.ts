import { defineAggregate, derivedId } from '@luodi/platform/commands';
import { evolveDenials, noDenials } from './domain/denials';

/** Refusals in one zone, as its audit record holds them. */
export const denials = defineAggregate({ type: 'denials', initial: noDenials, evolve: evolveDenials });

/** The zone's one stream of refusals. */
export const denialsOf = (zone: string): string => derivedId(zone, 'denials');

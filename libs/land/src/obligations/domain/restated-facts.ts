import type { StartObligation } from './start-obligation';
import type { ExitFactsStated } from './start-obligation.events';

/** Tells every open exit case again what it decides on, because it changed. */
export const restatedFacts = ({ exits, closed }: StartObligation): readonly ExitFactsStated[] =>
  closed ? [] : exits.map((exitId) => ({ type: 'ExitFactsStated', exitId }));

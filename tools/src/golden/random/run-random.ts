import { computeDeadline, workCalendar, type CalendarContent, type Deadline } from '@luodi/domain';
import { derivationFault } from './check-derivation';
import { askOracle, type OracleAnswer } from './oracle';
import { randomCalendars, randomClock, type ClockFacts } from './random-clock';
import { RandomSource } from './random-source';

/** What came of a run of random clocks. */
export interface RandomRun {
  readonly seed: number;
  readonly clocks: number;
  readonly derivations: number;
  /** Milliseconds that the product alone needed for its dates. */
  readonly productMs: number;
  readonly faults: readonly string[];
}

const BATCH = 1000;
const DERIVATION_EVERY = 20;
const FAULTS_SHOWN = 20;

const compute = (facts: ClockFacts): Deadline => computeDeadline({ ...facts, calendar: workCalendar(facts.content) });

/** Of a stopped clock only that it is stopped is compared: it has no date yet. */
const summary = (answer: OracleAnswer): string =>
  answer.due === null
    ? 'stopped'
    : `${answer.raw} ${answer.due} excluded ${answer.excludedWorkdays} missing [${answer.missingYears.join(',')}]`;

function faultOf(facts: ClockFacts, got: Deadline): string | null {
  const [expected, found] = [summary(askOracle(facts)), summary(got)];
  if (expected === found && got.provisional === got.missingYears.length > 0 && got.stopped === (got.due === null))
    return null;
  const { content, ...rest } = facts;
  return `oracle: ${expected}; product: ${found}; ${JSON.stringify(rest)}; years ${Object.keys(content.years).join()}`;
}

/** Compares random clocks with the oracle, and the derivation of every twentieth workday clock with the calendar. */
export function runRandom(count: number, seed: number): RandomRun {
  const random = new RandomSource(seed);
  const [first, ...others] = randomCalendars(random, 24);
  const calendars: readonly [CalendarContent, ...CalendarContent[]] = [first ?? { years: {} }, ...others];
  const faults: string[] = [];
  const report = (fault: string | null): void => {
    if (fault !== null && faults.length < FAULTS_SHOWN) faults.push(fault);
  };
  let productMs = 0;
  let derivations = 0;
  for (let done = 0; done < count; done += BATCH) {
    const clocks = Array.from({ length: Math.min(BATCH, count - done) }, () => randomClock(random, calendars));
    const began = performance.now();
    const deadlines = clocks.map(compute);
    productMs += performance.now() - began;
    deadlines.forEach((deadline, index) => {
      const facts = clocks[index];
      if (!facts) return;
      report(faultOf(facts, deadline));
      const onlyWorkdays = [facts.term, ...facts.extensions].every(({ unit }) => unit === 'WORKING_DAY');
      if (deadline.due === null || !onlyWorkdays || index % DERIVATION_EVERY !== 0) return;
      derivations++;
      report(derivationFault(deadline.derivation, deadline.due, facts.content));
    });
  }
  return { seed, clocks: count, derivations, productMs, faults };
}

import { Counter } from 'prom-client';

const firings = new Counter({
  name: 'luodi_deadlines_total',
  help: 'Deadlines handed to the executor, by outcome: fired, failed',
  labelNames: ['service', 'kind', 'outcome'],
});

/** Counts one try of a generation. */
export const countFired = (service: string, kind: string, outcome: 'fired' | 'failed'): void =>
  firings.inc({ service, kind, outcome });

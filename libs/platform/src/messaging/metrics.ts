import { Counter, Gauge } from 'prom-client';

const messages = new Counter({
  name: 'luodi_messages_total',
  help: 'Messages by what became of them: done, repeated, parked',
  labelNames: ['service', 'outcome'],
});

const published = new Counter({
  name: 'luodi_outbox_published_total',
  help: 'Events handed to the bus by the relay',
  labelNames: ['service'],
});

const backlog = new Gauge({
  name: 'luodi_outbox_backlog',
  help: 'Events seen unpublished at the last look, up to one batch',
  labelNames: ['service'],
});

/** Counts one message by its outcome. */
export const countMessage = (service: string, outcome: string): void => messages.inc({ service, outcome });

/** Counts a published batch; `waiting` is what is known to be left. */
export const countPublished = (service: string, count: number, waiting: number): void => {
  published.inc({ service }, count);
  backlog.set({ service }, waiting);
};

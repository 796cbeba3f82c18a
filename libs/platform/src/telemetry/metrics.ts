import { Gauge, Histogram, Registry } from 'prom-client';

/** Read at scrape time; `undefined` while the database is away. */
export interface Backlog {
  readonly outboxUnpublished: number;
  readonly deadlinesDue: number;
  readonly parked: number;
  /** Numbers given to public events of this service, summed over projects. */
  readonly published: number;
  /** Per source (`luodi/leads`): numbers handled by this service, summed over projects. */
  readonly handled: Readonly<Record<string, number>>;
}

/** Counted by the command executor since its start. */
export interface ExecutorFigures {
  readonly commands: number;
  readonly batches: number;
  readonly statements: number;
  readonly waiting: number;
}

/** The figures of one service. A registry of its own, because several services may share a process. */
export class Metrics {
  readonly registry = new Registry();
  readonly httpDuration: Histogram<'route' | 'method' | 'status'>;

  constructor(
    service: string,
    backlog: () => Promise<Backlog | undefined>,
    private readonly executor?: () => ExecutorFigures,
  ) {
    this.registry.setDefaultLabels({ service });
    const registers = [this.registry];
    this.httpDuration = new Histogram({
      name: 'luodi_http_duration_seconds',
      help: 'Time from the first byte of a request to the end of its answer',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    });
    this.backlogGauges(onceAtATime(backlog));
    this.executorGauges();
  }

  private executorGauges(): void {
    const { executor } = this;
    if (!executor) return;
    const gauge = (name: string, help: string, read: (figures: ExecutorFigures) => number): Gauge =>
      new Gauge({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.set(read(executor()));
        },
      });
    gauge('luodi_executor_commands_total', 'Commands answered', (f) => f.commands);
    gauge('luodi_executor_batches_total', 'Commits; commands divided by batches is the grouping', (f) => f.batches);
    gauge('luodi_executor_statements_total', 'Statements sent for them', (f) => f.statements);
    gauge('luodi_executor_waiting', 'Commands in the queue', (f) => f.waiting);
  }

  private backlogGauges(backlog: () => Promise<Backlog | undefined>): void {
    const gauge = (name: string, help: string, read: (figures: Backlog) => number): Gauge =>
      new Gauge({
        name,
        help,
        registers: [this.registry],
        async collect() {
          const figures = await backlog();
          if (figures) this.set(read(figures));
          else this.reset();
        },
      });
    gauge('luodi_outbox_unpublished', 'Public events committed and not yet published', (f) => f.outboxUnpublished);
    gauge('luodi_deadlines_due', 'Deadlines due and not yet fired', (f) => f.deadlinesDue);
    gauge('luodi_parked', 'Projects and events waiting for a decision by a person', (f) => f.parked);
    // Published by one service less handled by another is how far the bus is behind, whatever carries it.
    gauge('luodi_events_published', 'Public events numbered by this service', (f) => f.published);
    new Gauge({
      name: 'luodi_events_handled',
      help: 'Public events of a source handled by this service',
      labelNames: ['source'],
      registers: [this.registry],
      async collect() {
        const figures = await backlog();
        for (const [source, handled] of Object.entries(figures?.handled ?? {})) this.set({ source }, handled);
      },
    });
  }
}

/** All gauges of one scrape read the same answer. */
function onceAtATime<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | undefined;
  return () => (asking ??= ask().finally(() => (asking = undefined)));
}

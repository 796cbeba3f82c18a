import type { CloudEvent } from '@luodi/contracts';
import type { DomainEvent } from '@luodi/domain';
import { CommandExecutor, type Command, type CommandContext, type ExecutorOptions, type Outcome } from '../commands';
import { startSpan } from '../telemetry';

interface Watched extends ExecutorOptions {
  /** A command could not be kept: the database is away, or takes no writes (M20). */
  readonly onUnavailable: () => void;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'failed');

/**
 * The executor as operations want to see it: a span per command, from the queue to the commit it shared (which
 * `luodi.batch` names), and a word to readiness when a command could not be kept.
 */
export class WatchedExecutor extends CommandExecutor {
  constructor(private readonly watched: Watched) {
    super(watched);
  }

  override async run<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    context: CommandContext,
  ): Promise<Outcome> {
    const span = startSpan(`command ${command.name}`, { kind: 'internal', parent: context.traceparent });
    try {
      const outcome = await super.run(command, payload, span ? { ...context, traceparent: span.traceparent } : context);
      const refused = outcome.ok ? [] : outcome.errors.map(({ code }) => code);
      if (refused.includes('COMMON.UNAVAILABLE')) this.watched.onUnavailable();
      span?.end({ 'luodi.batch': this.metrics.batches, ...(refused.length > 0 && { 'luodi.refused': refused }) });
      return outcome;
    } catch (error) {
      span?.end({}, nameOf(error));
      throw error;
    }
  }

  override async react<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    event: CloudEvent,
  ): Promise<void> {
    const span = startSpan(`command ${command.name}`, { kind: 'internal', parent: event.traceparent });
    try {
      await super.react(command, payload, span ? { ...event, traceparent: span.traceparent } : event);
      span?.end({ 'luodi.batch': this.metrics.batches });
    } catch (error) {
      span?.end({}, nameOf(error));
      throw error;
    }
  }
}

import type { CloudEvent } from '@luodi/contracts';
import type { DomainEvent } from '@luodi/domain';
import { CommandExecutor, type Command, type CommandContext, type Outcome } from '../commands';
import { isTracing, startSpan } from '../telemetry';

/** The executor with a span per command: from the queue to the commit it shared, which `luodi.batch` names. */
export class TracedExecutor extends CommandExecutor {
  override async run<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    context: CommandContext,
  ): Promise<Outcome> {
    if (!isTracing()) return super.run(command, payload, context);
    const span = startSpan(`command ${command.name}`, { kind: 'internal', parent: context.traceparent });
    try {
      const outcome = await super.run(command, payload, { ...context, ...(span && { traceparent: span.traceparent }) });
      const refused = outcome.ok ? {} : { 'luodi.refused': outcome.errors.map(({ code }) => code) };
      span?.end({ 'luodi.batch': this.metrics.batches, ...refused });
      return outcome;
    } catch (error) {
      span?.end({}, error instanceof Error ? error.name : 'failed');
      throw error;
    }
  }

  override async react<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    event: CloudEvent,
  ): Promise<void> {
    if (!isTracing()) return super.react(command, payload, event);
    const span = startSpan(`command ${command.name}`, { kind: 'internal', parent: event.traceparent });
    try {
      await super.react(command, payload, { ...event, ...(span && { traceparent: span.traceparent }) });
      span?.end({ 'luodi.batch': this.metrics.batches });
    } catch (error) {
      span?.end({}, error instanceof Error ? error.name : 'failed');
      throw error;
    }
  }
}

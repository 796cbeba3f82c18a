import { randomUUID } from 'node:crypto';
import { systemActor, type DomainEvent } from '@luodi/domain';
import { derivedId, Refused, type Command, type Commands, type Outcome } from '@luodi/platform/commands';
import type { Caller } from '@luodi/platform/auth';

/**
 * Accounts, sessions, keys, zones and departments belong to the installation, not to one zone: a login happens before a
 * zone is known. Their rows carry this zone, which only the three administrators act in.
 */
export const INSTALLATION = 'platform';

/** The pseudo project of everything that belongs to the installation. */
export const INSTALLATION_PROJECT = derivedId(INSTALLATION, 'installation');

type Done = Extract<Outcome, { ok: true }>;

/** Runs a command as the service itself, for what happens before anybody is known. Throws `Refused`. */
export async function executeAsIdentity<S, E extends DomainEvent, C, P>(
  commands: Commands,
  command: Command<S, E, C, P>,
  payload: C,
  key: string = randomUUID(),
): Promise<Done> {
  return done(
    await commands.run(command, payload, {
      key: `${command.name}:${key}`,
      by: systemActor('identity'),
      zones: '*',
      correlationId: randomUUID(),
    }),
  );
}

/** Runs a person's command on their own account, wherever they act at the moment. Throws `Refused`. */
export async function executeOnOwnAccount<S, E extends DomainEvent, C, P>(
  commands: Commands,
  command: Command<S, E, C, P>,
  payload: C,
  caller: Caller,
): Promise<Done> {
  return done(
    await commands.run(command, payload, {
      key: `${command.name}:${caller.idempotencyKey ?? randomUUID()}`,
      by: caller.actor,
      zones: '*',
      correlationId: caller.correlationId,
      ...(caller.traceparent && { traceparent: caller.traceparent }),
    }),
  );
}

function done(outcome: Outcome): Done {
  if (!outcome.ok) throw new Refused(outcome.errors);
  return outcome;
}

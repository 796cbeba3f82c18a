import { assertNever, Ok, refuse, type Decide, type DomainEvent } from '@luodi/domain';

/** Where and as whom a session acts. */
export interface Standing {
  readonly zone: string;
  readonly departmentId: string;
  /** The person stood in for (ACT-12). */
  readonly onBehalfOf?: string;
}

export interface SessionOpened extends DomainEvent, Standing {
  readonly type: 'SessionOpened';
  readonly sessionId: string;
  readonly personId: string;
  /** SHA-256 of the cookie's secret. */
  readonly secretHash: string;
  /** Wall-clock milliseconds: a sandbox that travels five years does not sign everybody out. */
  readonly expiresAt: number;
  /** Absent: by password. */
  readonly via?: 'oidc';
  /** Address it was opened from (S85). */
  readonly from?: string;
}
export interface StandingChanged extends DomainEvent, Standing {
  readonly type: 'StandingChanged';
}
export interface SessionEnded extends DomainEvent {
  readonly type: 'SessionEnded';
  /** Wall clock, as `expiresAt`. */
  readonly endedAt: number;
}
export type SessionEvent = SessionOpened | StandingChanged | SessionEnded;

export interface Session extends Standing {
  readonly sessionId: string;
  readonly personId: string;
  readonly secretHash: string;
  readonly expiresAt: number;
  readonly endedAt?: number;
}
export const noSession: Session = {
  sessionId: '',
  personId: '',
  secretHash: '',
  zone: '',
  departmentId: '',
  expiresAt: 0,
};

/** The sign-in after an event. */
export function evolveSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'SessionOpened': {
      const { type: _, via: __, from: ___, ...opened } = event;
      return opened;
    }
    case 'StandingChanged': {
      const { onBehalfOf: _, ...kept } = session;
      const { type: __, ...standing } = event;
      return { ...kept, ...standing };
    }
    case 'SessionEnded':
      return { ...session, endedAt: event.endedAt };
    default:
      return assertNever(event);
  }
}

export type OpenSession = Omit<SessionOpened, 'type'>;
/** Errors: COMMON.ALREADY_EXISTS */
export const openSession: Decide<Session, OpenSession, unknown, SessionEvent> = (session, command) => {
  if (session.sessionId) return refuse('COMMON.ALREADY_EXISTS');
  const { by: _, ...opened } = command;
  return Ok([{ type: 'SessionOpened', ...opened }]);
};

export interface ChangeStanding extends Standing {
  readonly sessionId: string;
}
/** Errors: IDENTITY.SESSION_ENDED */
export const changeStanding: Decide<Session, ChangeStanding, unknown, SessionEvent> = (session, command) => {
  if (session.endedAt !== undefined) return refuse('IDENTITY.SESSION_ENDED');
  const { zone, departmentId, onBehalfOf } = command;
  return Ok([{ type: 'StandingChanged', zone, departmentId, ...(onBehalfOf && { onBehalfOf }) }]);
};

export interface EndSession {
  readonly sessionId: string;
  readonly endedAt: number;
}
/** Ending twice ends once (S10). */
export const endSession: Decide<Session, EndSession, unknown, SessionEvent> = (session, command) =>
  Ok(session.endedAt === undefined ? [{ type: 'SessionEnded', endedAt: command.endedAt }] : []);

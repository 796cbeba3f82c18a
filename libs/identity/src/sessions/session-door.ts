import { randomUUID } from 'node:crypto';
import type { SessionView } from '@luodi/contracts';
import { Commands, Refused } from '@luodi/platform/commands';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { executeAsIdentity } from '../installation';
import { LOCAL_ONLY, SIGN_IN, type SignIn } from '../oidc/sign-in';
import type { Account } from '../people/accounts.query';
import { openSessionCommand } from './session.commands';
import { SessionIssuer } from './session-issuer';
import { newSecret } from './session-secret';
import { SESSION_MS } from './session.settings';

/** How somebody comes in, and where to. */
export interface Entering {
  readonly zone?: string | undefined;
  readonly via?: 'oidc';
  readonly from?: string | undefined;
}

/** Lets somebody in who proved who they are, by password or by the OpenID provider. */
@Injectable()
export class SessionDoor {
  /** How long a sign-in lives, milliseconds; its cookies live as long. */
  readonly sessionMs: number;

  constructor(
    private readonly commands: Commands,
    private readonly issuer: SessionIssuer,
    @Optional() @Inject(SIGN_IN) signIn: SignIn = LOCAL_ONLY,
  ) {
    this.sessionMs = signIn.sessionMs ?? SESSION_MS;
  }

  /** In the zone asked for, else in the first assignment. Throws `Refused` (IDENTITY.NOT_ASSIGNED). */
  async open(account: Account, { zone, via, from }: Entering = {}): Promise<{ view: SessionView; cookie: string }> {
    const assignment = account.assignments.find((held) => zone === undefined || held.zone === zone);
    if (!assignment) throw new Refused([{ code: 'IDENTITY.NOT_ASSIGNED' }]);
    const sessionId = randomUUID();
    const expiresAt = Date.now() + this.sessionMs;
    const { secret, hash } = newSecret();
    const standing = { zone: assignment.zone, departmentId: assignment.departmentId };
    const payload = {
      ...standing,
      sessionId,
      personId: account.personId,
      secretHash: hash,
      expiresAt,
      ...(via && { via }),
      ...(from !== undefined && { from }),
    };
    await executeAsIdentity(this.commands, openSessionCommand, payload, sessionId);
    return {
      view: await this.issuer.issue(account, { ...standing, sessionId, expiresAt }),
      cookie: `${sessionId}.${secret}`,
    };
  }
}

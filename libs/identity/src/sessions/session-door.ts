import { randomUUID } from 'node:crypto';
import type { SessionView } from '@luodi/contracts';
import { Commands, Refused } from '@luodi/platform/commands';
import { Injectable } from '@nestjs/common';
import { executeAsIdentity } from '../installation';
import type { Account } from '../people/accounts.query';
import { openSessionCommand } from './session.commands';
import { SessionIssuer } from './session-issuer';
import { newSecret } from './session-secret';
import { SESSION_MS } from './session.settings';

/** Lets somebody in who proved who they are, by password or by the OpenID provider. */
@Injectable()
export class SessionDoor {
  constructor(
    private readonly commands: Commands,
    private readonly issuer: SessionIssuer,
  ) {}

  /** In the zone asked for, else in the first assignment. Throws `Refused` (IDENTITY.NOT_ASSIGNED). */
  async open(account: Account, zone?: string): Promise<{ view: SessionView; cookie: string }> {
    const assignment = account.assignments.find((held) => zone === undefined || held.zone === zone);
    if (!assignment) throw new Refused([{ code: 'IDENTITY.NOT_ASSIGNED' }]);
    const sessionId = randomUUID();
    const { secret, hash } = newSecret();
    const standing = { zone: assignment.zone, departmentId: assignment.departmentId };
    const payload = {
      ...standing,
      sessionId,
      personId: account.personId,
      secretHash: hash,
      expiresAt: Date.now() + SESSION_MS,
    };
    await executeAsIdentity(this.commands, openSessionCommand, payload, sessionId);
    return { view: await this.issuer.issue(account, { ...standing, sessionId }), cookie: `${sessionId}.${secret}` };
  }
}

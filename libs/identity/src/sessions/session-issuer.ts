import type { SessionView } from '@luodi/contracts';
import { issueToken } from '@luodi/platform/auth';
import { Refused } from '@luodi/platform/commands';
import { Injectable } from '@nestjs/common';
import { StandInsQuery } from '../delegations/stand-ins.query';
import { Keyring } from '../keys/keyring';
import type { Account } from '../people/accounts.query';
import { AccountsQuery } from '../people/accounts.query';
import { PlacesQuery } from '../places/places.query';
import type { Standing } from './domain/session';
import { TOKEN_AUDIENCE, TOKEN_ISSUER, TOKEN_SECONDS } from './session.settings';

export interface Issued extends Standing {
  readonly sessionId: string;
  /** No token outlives its sign-in: wall clock, milliseconds. */
  readonly expiresAt: number;
}

/** The refusal of whoever comes with a sign-in that is over (401). */
export const sessionEnded = (): Refused => new Refused([{ code: 'IDENTITY.SESSION_ENDED' }]);

function secondsLeft(expiresAt: number): number {
  const left = Math.ceil((expiresAt - Date.now()) / 1000);
  if (left <= 0) throw sessionEnded();
  return Math.min(TOKEN_SECONDS, left);
}

/** Makes what a signed-in person gets: a fresh access token and where they stand. */
@Injectable()
export class SessionIssuer {
  constructor(
    private readonly keyring: Keyring,
    private readonly accounts: AccountsQuery,
    private readonly places: PlacesQuery,
    private readonly standIns: StandInsQuery,
  ) {}

  /** Rights are read anew for every token. Throws `Refused` (IDENTITY.SESSION_ENDED, _NOT_ASSIGNED, _NOT_DELEGATED). */
  async issue(account: Account, standing: Issued): Promise<SessionView> {
    if (!account.active) throw sessionEnded();
    const { onBehalfOf, sessionId } = standing;
    const held = await this.heldAssignment(account, standing);
    const readableZones = await this.places.readableFrom(held.zone);
    const lifetimeSeconds = secondsLeft(standing.expiresAt);
    const { keyId, key } = await this.keyring.signer();
    const accessToken = await issueToken(
      {
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        algorithm: 'EdDSA',
        key,
        keyId,
        lifetimeSeconds,
      },
      {
        sub: account.personId,
        dept: held.departmentId,
        zone: held.zone,
        reads: [...readableZones],
        roles: [...held.roles],
        ...(account.firmCreditCode !== null && { firm: account.firmCreditCode }),
        ...(onBehalfOf && { obo: onBehalfOf }),
        sid: sessionId,
        ver: account.rightsVersion,
      },
    );
    return {
      accessToken,
      tokenType: 'Bearer',
      expiresIn: lifetimeSeconds,
      sessionId,
      personId: account.personId,
      name: account.name,
      zone: held.zone,
      departmentId: held.departmentId,
      roles: [...held.roles],
      readableZones: [...readableZones],
      ...(account.firmCreditCode !== null && { firmCreditCode: account.firmCreditCode }),
      ...(onBehalfOf && { onBehalfOf }),
      assignments: account.assignments.map((one) => ({ ...one, roles: [...one.roles] })),
      standsInFor: await this.standIns.principalsOf(account.personId),
    };
  }

  /** The assignment acted under: one's own, or that of the person one stands in for today (ACT-12). */
  private async heldAssignment(account: Account, { zone, departmentId, onBehalfOf }: Standing) {
    const holder = onBehalfOf === undefined ? account : await this.principal(account, zone, onBehalfOf);
    const held = holder.assignments.find((one) => one.zone === zone && one.departmentId === departmentId);
    if (!held) throw new Refused([{ code: 'IDENTITY.NOT_ASSIGNED' }]);
    return held;
  }

  private async principal(deputy: Account, zone: string, principalId: string): Promise<Account> {
    const running = await this.standIns.principalsOf(deputy.personId);
    const named = running.some((one) => one.principalId === principalId && one.zone === zone);
    const principal = named ? await this.accounts.byId(principalId) : undefined;
    if (!principal?.active) throw new Refused([{ code: 'IDENTITY.NOT_DELEGATED' }]);
    return principal;
  }
}

import { timingSafeEqual } from 'node:crypto';
import { exchangeCookieRoute, type SessionView } from '@luodi/contracts';
import { Input, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { InternalRoute } from '../../internal-route';
import { AccountsQuery } from '../../people/accounts.query';
import { sessionEnded, SessionIssuer } from '../session-issuer';
import { readCookie } from '../session-secret';
import { SessionsQuery } from '../sessions.query';

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

@Controller()
export class ExchangeCookieController {
  constructor(
    private readonly sessions: SessionsQuery,
    private readonly accounts: AccountsQuery,
    private readonly issuer: SessionIssuer,
  ) {}

  @InternalRoute(exchangeCookieRoute)
  async exchange(@Input() { body }: RouteInput<typeof exchangeCookieRoute>): Promise<SessionView> {
    const cookie = readCookie(body.cookie);
    const session = cookie && (await this.sessions.open(cookie.sessionId));
    if (!session || !cookie || !same(session.secretHash, cookie.hash)) throw sessionEnded();
    const account = await this.accounts.byId(session.personId);
    if (!account) throw sessionEnded();
    const { secretHash: _, personId: __, onBehalfOf, ...standing } = session;
    return this.issuer.issue(account, { ...standing, ...(onBehalfOf !== null && { onBehalfOf }) });
  }
}

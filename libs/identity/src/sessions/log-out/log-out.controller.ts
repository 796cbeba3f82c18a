import { logoutRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Route } from '@luodi/platform/http';
import { Controller, Headers, Res } from '@nestjs/common';
import { executeOnOwnAccount } from '../../installation';
import { OpenIdProvider } from '../../oidc/open-id-provider';
import { forget, Proof, PROOF_COOKIE, SealedCookies } from '../../oidc/sealed-cookies';
import type { CookieReply } from '../session-cookie';
import { setSessionCookie } from '../session-cookie';
import { sessionIdOf } from '../session-id';
import { endSessionCommand } from '../session.commands';

@Controller()
export class LogOutController {
  constructor(
    private readonly commands: Commands,
    private readonly provider: OpenIdProvider,
    private readonly cookies: SealedCookies,
  ) {}

  /**
   * S10, S73: the session ends everywhere, and the browser is told to forget what it holds. Whoever came through the
   * OpenID provider is told where to end the sign-in there.
   */
  @Route(logoutRoute)
  async logOut(
    @From() caller: Caller,
    @Headers() { authorization, cookie, 'x-forwarded-proto': proto }: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<RouteAnswer<typeof logoutRoute>> {
    const payload = { sessionId: sessionIdOf(authorization), endedAt: Date.now() };
    await executeOnOwnAccount(this.commands, endSessionCommand, payload, caller);
    setSessionCookie(reply, '', proto, 0);
    reply.header('clear-site-data', '"cache", "storage"');
    const proof = await this.cookies.open(PROOF_COOKIE, cookie, Proof);
    if (!proof) return { ended: true };
    forget(reply, PROOF_COOKIE, proto);
    const continueAt = this.provider.logoutUrl(proof.idToken);
    return { ended: true, ...(continueAt !== undefined && { continueAt }) };
  }
}

import { oidcCallbackRoute, type RouteAnswer } from '@luodi/contracts';
import { Refused } from '@luodi/platform/commands';
import { Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller, Headers, Res } from '@nestjs/common';
import { setSessionCookie, type CookieReply } from '../../sessions/session-cookie';
import { SessionDoor } from '../../sessions/session-door';
import { NotVouched, OpenIdProvider, type Vouched } from '../open-id-provider';
import { cookieLine, Flow, FLOW_COOKIE, forget, PROOF_COOKIE, SealedCookies } from '../sealed-cookies';
import { VouchedAccounts } from '../vouched-accounts';

const failed = (): Refused => new Refused([{ code: 'IDENTITY.OIDC_FAILED' }]);

@Controller()
export class FinishOidcLoginController {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly cookies: SealedCookies,
    private readonly accounts: VouchedAccounts,
    private readonly door: SessionDoor,
  ) {}

  /** A flow is used once, whatever comes of it; whoever brings none did not begin here (login CSRF, S70). */
  @Route(oidcCallbackRoute)
  async finish(
    @Input() { query }: RouteInput<typeof oidcCallbackRoute>,
    @Headers() { cookie, 'x-forwarded-proto': proto, 'x-forwarded-for': from }: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<RouteAnswer<typeof oidcCallbackRoute>> {
    forget(reply, FLOW_COOKIE, proto);
    const flow = await this.cookies.open(FLOW_COOKIE, cookie, Flow);
    if (!flow) throw failed();
    const vouched = await this.vouchedFor(query, flow);
    const account = await this.accounts.accountOf(vouched, from);
    // A new session with a new secret: whatever the browser held before is worth nothing (fixation).
    const { cookie: session } = await this.door.open(account, { via: 'oidc', from });
    const seconds = this.door.sessionMs / 1000;
    setSessionCookie(reply, session, proto, seconds);
    const proof = await this.cookies.seal(PROOF_COOKIE, { idToken: vouched.idToken }, seconds);
    if (proof) reply.header('set-cookie', cookieLine(PROOF_COOKIE, proof, seconds, proto));
    reply.header('location', flow.to);
    return { location: flow.to };
  }

  private async vouchedFor(answer: RouteInput<typeof oidcCallbackRoute>['query'], flow: Flow): Promise<Vouched> {
    try {
      return await this.provider.finish(answer, flow);
    } catch (error) {
      throw error instanceof NotVouched ? failed() : error;
    }
  }
}

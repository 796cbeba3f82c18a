import { loginRoute, type SessionView } from '@luodi/contracts';
import { Commands, Refused } from '@luodi/platform/commands';
import { Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller, Headers, Inject, Optional, Res } from '@nestjs/common';
import { executeAsIdentity } from '../../installation';
import { isPassword } from '../../passwords/password-hash';
import { LOCAL_ONLY, SIGN_IN, type SignIn } from '../../oidc/sign-in';
import { AccountsQuery } from '../../people/accounts.query';
import type { CookieReply } from '../session-cookie';
import { setSessionCookie } from '../session-cookie';
import { SessionDoor } from '../session-door';
import { guardOf, tryLoginCommand } from '../try-login.command';

@Controller()
export class LogInController {
  constructor(
    private readonly commands: Commands,
    private readonly accounts: AccountsQuery,
    private readonly door: SessionDoor,
    @Optional() @Inject(SIGN_IN) private readonly signIn: SignIn = LOCAL_ONLY,
  ) {}

  /** Every path does the same work in the same order, whether anybody has the name or not (S12). */
  @Route(loginRoute)
  async logIn(
    @Input() { body }: RouteInput<typeof loginRoute>,
    @Headers() { 'x-forwarded-proto': proto, 'x-forwarded-for': from }: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    if (!this.signIn.local) throw new Refused([{ code: 'IDENTITY.LOCAL_LOGIN_CLOSED' }]);
    const account = await this.accounts.byUsername(body.username);
    const matches = await isPassword(body.password, account?.passwordHash);
    const verified = matches && account?.active === true;
    const attempt = {
      guardId: guardOf(body.username),
      verified,
      ...(account && { personId: account.personId }),
      ...(from !== undefined && { from }),
    };
    await executeAsIdentity(this.commands, tryLoginCommand, attempt);
    if (!verified || !account) throw new Refused([{ code: 'IDENTITY.BAD_CREDENTIALS' }]);
    const { view, cookie } = await this.door.open(account, { zone: body.zone, from });
    setSessionCookie(reply, cookie, proto, this.door.sessionMs / 1000);
    return view;
  }
}

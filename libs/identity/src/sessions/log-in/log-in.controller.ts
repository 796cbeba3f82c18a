import { loginRoute, type SessionView } from '@luodi/contracts';
import { Commands, Refused } from '@luodi/platform/commands';
import { Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller, Headers, Res } from '@nestjs/common';
import { executeAsIdentity } from '../../installation';
import { isPassword } from '../../passwords/password-hash';
import { AccountsQuery } from '../../people/accounts.query';
import type { CookieReply } from '../session-cookie';
import { setSessionCookie } from '../session-cookie';
import { SessionDoor } from '../session-door';
import { SESSION_MS } from '../session.settings';
import { guardOf, tryLoginCommand } from './try-login.command';

@Controller()
export class LogInController {
  constructor(
    private readonly commands: Commands,
    private readonly accounts: AccountsQuery,
    private readonly door: SessionDoor,
  ) {}

  /** Every path does the same work in the same order, whether anybody has the name or not (S12). */
  @Route(loginRoute)
  async logIn(
    @Input() { body }: RouteInput<typeof loginRoute>,
    @Headers('x-forwarded-proto') proto: string | undefined,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const account = await this.accounts.byUsername(body.username);
    const matches = await isPassword(body.password, account?.passwordHash);
    const verified = matches && account?.active === true;
    const attempt = { guardId: guardOf(body.username), verified, ...(account && { personId: account.personId }) };
    await executeAsIdentity(this.commands, tryLoginCommand, attempt);
    if (!verified || !account) throw new Refused([{ code: 'IDENTITY.BAD_CREDENTIALS' }]);
    const { view, cookie } = await this.door.open(account, body.zone);
    setSessionCookie(reply, cookie, proto, SESSION_MS / 1000);
    return view;
  }
}

import { logoutRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Route } from '@luodi/platform/http';
import { Controller, Headers, Res } from '@nestjs/common';
import { executeOnOwnAccount } from '../../installation';
import type { CookieReply } from '../session-cookie';
import { setSessionCookie } from '../session-cookie';
import { sessionIdOf } from '../session-id';
import { endSessionCommand } from '../session.commands';

@Controller()
export class LogOutController {
  constructor(private readonly commands: Commands) {}

  /** S10, S73: the session ends everywhere, and the browser is told to forget what it holds. */
  @Route(logoutRoute)
  async logOut(
    @From() caller: Caller,
    @Headers('authorization') authorization: string | undefined,
    @Headers('x-forwarded-proto') proto: string | undefined,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<RouteAnswer<typeof logoutRoute>> {
    const payload = { sessionId: sessionIdOf(authorization), endedAt: Date.now() };
    await executeOnOwnAccount(this.commands, endSessionCommand, payload, caller);
    setSessionCookie(reply, '', proto, 0);
    reply.header('clear-site-data', '"cache", "storage"');
    return { ended: true };
  }
}

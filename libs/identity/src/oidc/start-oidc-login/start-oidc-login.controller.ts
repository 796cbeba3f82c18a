import { oidcLoginRoute, type RouteAnswer } from '@luodi/contracts';
import { Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller, Headers, Res } from '@nestjs/common';
import type { CookieReply } from '../../sessions/session-cookie';
import { OpenIdProvider } from '../open-id-provider';
import { cookieLine, FLOW_COOKIE, FLOW_SECONDS, SealedCookies } from '../sealed-cookies';

@Controller()
export class StartOidcLoginController {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly cookies: SealedCookies,
  ) {}

  @Route(oidcLoginRoute)
  async start(
    @Input() { query }: RouteInput<typeof oidcLoginRoute>,
    @Headers('x-forwarded-proto') proto: string | undefined,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<RouteAnswer<typeof oidcLoginRoute>> {
    const { location, flow } = await this.provider.begin(query.to ?? '/');
    const sealed = await this.cookies.seal(FLOW_COOKIE, flow, FLOW_SECONDS);
    reply.header('set-cookie', cookieLine(FLOW_COOKIE, sealed ?? '', FLOW_SECONDS, proto));
    reply.header('location', location);
    return { location };
  }
}

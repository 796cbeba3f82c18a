import { liveRoute } from '@luodi/contracts';
import type { Caller, SessionRegistry } from '@luodi/platform/auth';
import { From, lastEventId, LiveStream, Route } from '@luodi/platform/http';
import { Controller, Headers, Inject, Res } from '@nestjs/common';
import { decodeJwt } from 'jose';
import { SESSION_REGISTRY } from '../gateway-parts';
import { LiveHub } from './live-hub';

type Reply = ConstructorParameters<typeof LiveStream>[0];

@Controller()
export class LiveController {
  constructor(
    private readonly hub: LiveHub,
    @Inject(SESSION_REGISTRY) private readonly sessions: SessionRegistry,
  ) {}

  /** S63–S68: a token is needed before any byte, the stream ends with it or five seconds after it was taken back. */
  @Route(liveRoute)
  listen(
    @From() caller: Caller,
    @Headers('authorization') authorization: string,
    @Headers('last-event-id') last: string | undefined,
    @Res() reply: Reply,
  ): void {
    this.hub.checkRoom(caller);
    const { sid, sub, ver, exp = 0 } = decodeJwt<{ ver: number; sid: string }>(authorization.split(' ')[1] ?? '');
    const stream = new LiveStream(reply, {
      endsAfterMs: Math.max(0, exp * 1000 - Date.now()),
      stillAllowed: () => !this.sessions.isRevoked(sid, sub ?? '', ver),
    });
    this.hub.add(caller, stream, last === undefined ? undefined : (lastEventId(last) ?? 'unknown'));
  }
}

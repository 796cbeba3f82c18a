import { revocationsRoute, type RouteAnswer } from '@luodi/contracts';
import { Controller } from '@nestjs/common';
import { InternalRoute } from '../../internal-route';
import { TOKEN_SECONDS } from '../session.settings';
import { SessionsQuery } from '../sessions.query';

/** A minute more than a token lives: clocks of two machines may differ. */
const LOOK_BACK_MS = (TOKEN_SECONDS + 60) * 1000;

@Controller()
export class ListRevocationsController {
  constructor(private readonly sessions: SessionsQuery) {}

  @InternalRoute(revocationsRoute)
  async list(): Promise<RouteAnswer<typeof revocationsRoute>> {
    const sessions = await this.sessions.endedSince(Date.now() - LOOK_BACK_MS);
    return { sessions, versions: await this.sessions.rightsVersions() };
  }
}

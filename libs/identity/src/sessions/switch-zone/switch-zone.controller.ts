import { switchZoneRoute, type SessionView } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, Refused } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller, Headers } from '@nestjs/common';
import { executeOnOwnAccount } from '../../installation';
import { AccountsQuery } from '../../people/accounts.query';
import { SessionsQuery } from '../sessions.query';
import { sessionIdOf } from '../session-id';
import { sessionEnded, SessionIssuer } from '../session-issuer';
import { changeStandingCommand } from '../session.commands';

@Controller()
export class SwitchZoneController {
  constructor(
    private readonly commands: Commands,
    private readonly accounts: AccountsQuery,
    private readonly sessions: SessionsQuery,
    private readonly issuer: SessionIssuer,
  ) {}

  @Route(switchZoneRoute)
  async switchZone(
    @Input() { body }: RouteInput<typeof switchZoneRoute>,
    @From() caller: Caller,
    @Headers('authorization') authorization: string | undefined,
  ): Promise<SessionView> {
    const account = await this.accounts.byId(caller.actor.personId);
    const holder = body.onBehalfOf ? await this.accounts.byId(body.onBehalfOf) : account;
    const session = await this.sessions.open(sessionIdOf(authorization));
    if (!account || !session) throw sessionEnded();
    const held = holder?.assignments.find(
      (one) => one.zone === body.zone && (body.departmentId === undefined || one.departmentId === body.departmentId),
    );
    if (!held) throw new Refused([{ code: 'IDENTITY.NOT_ASSIGNED' }]);
    const { zone, departmentId } = held;
    const standing = {
      sessionId: session.sessionId,
      zone,
      departmentId,
      ...(body.onBehalfOf && { onBehalfOf: body.onBehalfOf }),
    };
    const view = await this.issuer.issue(account, { ...standing, expiresAt: session.expiresAt });
    await executeOnOwnAccount(this.commands, changeStandingCommand, standing, caller);
    return view;
  }
}

import { meRoute, type RouteAnswer } from '@luodi/contracts';
import { mayDo, PERMISSIONS } from '@luodi/domain';
import type { Caller } from '@luodi/platform/auth';
import { From, Route } from '@luodi/platform/http';
import { Controller, Headers } from '@nestjs/common';
import { StandInsQuery } from '../../delegations/stand-ins.query';
import { AccountsQuery } from '../../people/accounts.query';
import { sessionIdOf } from '../session-id';
import { sessionEnded } from '../session-issuer';

@Controller()
export class GetMeController {
  constructor(
    private readonly accounts: AccountsQuery,
    private readonly standIns: StandInsQuery,
  ) {}

  @Route(meRoute)
  async get(
    @From() caller: Caller,
    @Headers('authorization') authorization: string | undefined,
  ): Promise<RouteAnswer<typeof meRoute>> {
    const { actor } = caller;
    const account = await this.accounts.byId(actor.personId);
    if (!account) throw sessionEnded();
    return {
      sessionId: sessionIdOf(authorization),
      personId: actor.personId,
      name: account.name,
      zone: caller.zone,
      departmentId: actor.departmentId,
      roles: [...actor.roles],
      readableZones: [...caller.readableZones],
      ...(caller.firmCreditCode && { firmCreditCode: caller.firmCreditCode }),
      ...(actor.onBehalfOf && { onBehalfOf: actor.onBehalfOf }),
      assignments: account.assignments.map((one) => ({ ...one, roles: [...one.roles] })),
      standsInFor: await this.standIns.principalsOf(actor.personId),
      permissions: PERMISSIONS.filter((permission) => mayDo(actor.roles, permission)),
    };
  }
}

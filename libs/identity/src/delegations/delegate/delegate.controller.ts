import { delegateRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, derivedId, Refused } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { AccountsQuery } from '../../people/accounts.query';
import { delegateCommand } from './delegate.command';

@Controller()
export class DelegateController {
  constructor(
    private readonly commands: Commands,
    private readonly accounts: AccountsQuery,
  ) {}

  @Route(delegateRoute)
  async delegate(
    @Input() { body }: RouteInput<typeof delegateRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof delegateRoute>> {
    const { zone, actor } = caller;
    if (actor.onBehalfOf) throw new Refused([{ code: 'IDENTITY.DELEGATION_CHAIN' }]);
    const deputy = await this.accounts.byId(body.deputyId);
    if (
      !deputy?.active ||
      !deputy.assignments.some((held) => held.zone === zone && held.departmentId === actor.departmentId)
    )
      throw new Refused([{ code: 'IDENTITY.DEPUTY_UNKNOWN', path: 'deputyId' }]);
    const delegationId = derivedId(caller.idempotencyKey ?? caller.correlationId, 'delegation');
    const payload = { ...body, zone, delegationId, principalId: actor.personId };
    const { id, version } = await this.commands.execute(delegateCommand, payload, caller);
    return { id, version, delegationId };
  }
}

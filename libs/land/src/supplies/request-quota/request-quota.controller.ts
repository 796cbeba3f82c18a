import { requestQuotaRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, derivedId } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { requestQuotaCommand } from './request-quota.command';

@Controller()
export class RequestQuotaController {
  constructor(
    private readonly commands: Commands,
    private readonly database: ReadDatabase,
  ) {}

  @Route(requestQuotaRoute)
  async request(
    @Input() input: RouteInput<typeof requestQuotaRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof requestQuotaRoute>> {
    const { expectedVersion, year, priority } = input.body;
    const quotaId = derivedId(caller.zone, String(year), 'quota');
    const known = await this.database.query([caller.zone], 'select 1 from land_quota where stream_id = $1', [quotaId]);
    const asked = { projectId: input.params.projectId, quotaId, year, quotaKnown: known.length > 0 };
    const command = { ...asked, ...(priority && { priority }) };
    return (await this.commands.execute(requestQuotaCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof requestQuotaRoute
    >;
  }
}

import { setQuotaRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, derivedId } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { setQuotaCommand } from './set-quota.command';

@Controller()
export class SetQuotaController {
  constructor(private readonly commands: Commands) {}

  @Route(setQuotaRoute)
  async set(
    @Input() input: RouteInput<typeof setQuotaRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof setQuotaRoute>> {
    const { expectedVersion, ...body } = input.body;
    const quotaId = derivedId(caller.zone, String(body.year), 'quota');
    return (await this.commands.execute(setQuotaCommand, { ...body, quotaId }, caller, {
      expectedVersion,
    })) as RouteAnswer<typeof setQuotaRoute>;
  }
}

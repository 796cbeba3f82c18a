import { Controller, type Type } from '@nestjs/common';
import type { PlatformRoutes, RouteAnswer } from '@luodi/contracts';
import type { Caller } from '../../auth';
import { Refused } from '../../commands';
import { From, Input, Route, type RouteInput } from '../../http';
import { Jobs } from '../../jobs';

type Get = PlatformRoutes['getJob'];

/** How far a long task is; in another zone it does not exist (S21). */
export function jobsController(routes: PlatformRoutes): Type {
  @Controller()
  class JobsController {
    constructor(private readonly jobs: Jobs) {}

    @Route(routes.getJob)
    async get(@Input() { params }: RouteInput<Get>, @From() caller: Caller): Promise<RouteAnswer<Get>> {
      const job = await this.jobs.get(params.id, caller.readableZones);
      if (!job) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
      const { id, kind, state, percent, note, result } = job;
      return { id, kind, state, percent, note, result };
    }
  }
  return JobsController;
}

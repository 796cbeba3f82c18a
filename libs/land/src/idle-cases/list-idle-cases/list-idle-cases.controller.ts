import { listIdleCasesRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListIdleCasesQuery } from './list-idle-cases.query';

@Controller()
export class ListIdleCasesController {
  constructor(private readonly lists: ListIdleCasesQuery) {}

  @Route(listIdleCasesRoute)
  list(
    @Input() { query }: RouteInput<typeof listIdleCasesRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listIdleCasesRoute>> {
    return this.lists.page(caller.readableZones, query);
  }
}

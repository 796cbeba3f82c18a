import { listQuotasRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListQuotasQuery } from './list-quotas.query';

@Controller()
export class ListQuotasController {
  constructor(private readonly lists: ListQuotasQuery) {}

  @Route(listQuotasRoute)
  list(
    @Input() { query }: RouteInput<typeof listQuotasRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listQuotasRoute>> {
    return this.lists.page(caller.readableZones, query);
  }
}

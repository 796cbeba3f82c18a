import { listSuppliesRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListSuppliesQuery } from './list-supplies.query';

@Controller()
export class ListSuppliesController {
  constructor(private readonly lists: ListSuppliesQuery) {}

  @Route(listSuppliesRoute)
  list(
    @Input() { query }: RouteInput<typeof listSuppliesRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listSuppliesRoute>> {
    return this.lists.page(caller.readableZones, query);
  }
}

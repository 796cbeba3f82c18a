import { listParcelsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListParcelsQuery } from './list-parcels.query';

@Controller()
export class ListParcelsController {
  constructor(private readonly lists: ListParcelsQuery) {}

  @Route(listParcelsRoute)
  list(
    @Input() { query }: RouteInput<typeof listParcelsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listParcelsRoute>> {
    return this.lists.page(caller.readableZones, query);
  }
}

import { listExitsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListExitsQuery } from './list-exits.query';

@Controller()
export class ListExitsController {
  constructor(private readonly lists: ListExitsQuery) {}

  @Route(listExitsRoute)
  list(
    @Input() { query }: RouteInput<typeof listExitsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listExitsRoute>> {
    return this.lists.page(caller.readableZones, query);
  }
}

import { listIdleLandRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListIdleLandQuery } from './list-idle-land.query';

@Controller()
export class ListIdleLandController {
  constructor(private readonly lists: ListIdleLandQuery) {}

  @Route(listIdleLandRoute)
  list(
    @Input() { query }: RouteInput<typeof listIdleLandRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listIdleLandRoute>> {
    return this.lists.page(caller.readableZones, query);
  }
}

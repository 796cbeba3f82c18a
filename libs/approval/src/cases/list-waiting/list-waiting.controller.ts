import { Controller } from '@nestjs/common';
import { listWaitingRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { ListWaitingQuery } from './list-waiting.query';

@Controller()
export class ListWaitingController {
  constructor(private readonly waiting: ListWaitingQuery) {}

  @Route(listWaitingRoute)
  list(
    @Input() { query }: RouteInput<typeof listWaitingRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listWaitingRoute>> {
    return this.waiting.run(caller, query);
  }
}

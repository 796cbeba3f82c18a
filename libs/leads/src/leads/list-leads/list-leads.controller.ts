import { Controller } from '@nestjs/common';
import { listLeadsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { ListLeadsQuery } from './list-leads.query';

@Controller()
export class ListLeadsController {
  constructor(private readonly leads: ListLeadsQuery) {}

  @Route(listLeadsRoute)
  list(
    @Input() { query }: RouteInput<typeof listLeadsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listLeadsRoute>> {
    return this.leads.run(caller.readableZones, query);
  }
}

import { Controller } from '@nestjs/common';
import { listAdmissionsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { ListAdmissionsQuery } from './list-admissions.query';

@Controller()
export class ListAdmissionsController {
  constructor(private readonly admissions: ListAdmissionsQuery) {}

  @Route(listAdmissionsRoute)
  list(
    @Input() { query }: RouteInput<typeof listAdmissionsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listAdmissionsRoute>> {
    return this.admissions.run(caller.readableZones, query);
  }
}

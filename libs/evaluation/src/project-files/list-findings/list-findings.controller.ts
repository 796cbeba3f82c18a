import { listFindingsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListFindingsQuery } from './list-findings.query';

@Controller()
export class ListFindingsController {
  constructor(private readonly findings: ListFindingsQuery) {}

  @Route(listFindingsRoute)
  list(
    @Input() { query }: RouteInput<typeof listFindingsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listFindingsRoute>> {
    return this.findings.page(caller.readableZones, query);
  }
}

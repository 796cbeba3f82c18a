import { listAuditRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListAuditQuery } from './list-audit.query';

@Controller()
export class ListAuditController {
  constructor(private readonly audit: ListAuditQuery) {}

  @Route(listAuditRoute)
  list(
    @Input() { query }: RouteInput<typeof listAuditRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listAuditRoute>> {
    return this.audit.page(caller.readableZones, query);
  }
}

import { Controller } from '@nestjs/common';
import { getLedgerRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { GetLedgerQuery } from './get-ledger.query';

@Controller()
export class GetLedgerController {
  constructor(private readonly ledgers: GetLedgerQuery) {}

  @Route(getLedgerRoute)
  get(
    @Input() { params, query }: RouteInput<typeof getLedgerRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getLedgerRoute>> {
    return this.ledgers.run(caller.readableZones, params.projectId, query);
  }
}

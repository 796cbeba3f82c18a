import { Controller } from '@nestjs/common';
import { listDealsRoute, listFirmDealsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { ListDealsQuery } from './list-deals.query';

type Answer = RouteAnswer<typeof listDealsRoute>;

@Controller()
export class ListDealsController {
  constructor(private readonly deals: ListDealsQuery) {}

  @Route(listDealsRoute)
  list(@Input() { query }: RouteInput<typeof listDealsRoute>, @From() caller: Caller): Promise<Answer> {
    return this.deals.run(caller.readableZones, query);
  }

  /** A firm's account sees its own deals and no others; an account without a code sees none. */
  @Route(listFirmDealsRoute)
  listOwn(@Input() { query }: RouteInput<typeof listFirmDealsRoute>, @From() caller: Caller): Promise<Answer> {
    return this.deals.run(caller.readableZones, { ...query, firmCreditCode: caller.firmCreditCode ?? '' });
  }
}

import { Controller } from '@nestjs/common';
import { getRatesRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { GetRatesQuery } from './get-rates.query';

@Controller()
export class GetRatesController {
  constructor(private readonly rates: GetRatesQuery) {}

  @Route(getRatesRoute)
  get(
    @Input() { query }: RouteInput<typeof getRatesRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getRatesRoute>> {
    return this.rates.run(caller.readableZones, query);
  }
}

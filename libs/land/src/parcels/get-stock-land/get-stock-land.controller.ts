import { stockLandRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Route } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { GetStockLandQuery } from './get-stock-land.query';

@Controller()
export class GetStockLandController {
  constructor(private readonly stock: GetStockLandQuery) {}

  @Route(stockLandRoute)
  get(@From() caller: Caller): Promise<RouteAnswer<typeof stockLandRoute>> {
    return this.stock.byZone(caller.readableZones);
  }
}

import { getSupplyRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { GetSupplyQuery } from './get-supply.query';

@Controller()
export class GetSupplyController {
  constructor(private readonly supplies: GetSupplyQuery) {}

  @Route(getSupplyRoute)
  get(
    @Input() { params }: RouteInput<typeof getSupplyRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getSupplyRoute>> {
    return this.supplies.find(caller.readableZones, params.projectId);
  }
}

import { getParcelRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { GetParcelQuery } from './get-parcel.query';

@Controller()
export class GetParcelController {
  constructor(private readonly parcels: GetParcelQuery) {}

  @Route(getParcelRoute)
  get(
    @Input() { params }: RouteInput<typeof getParcelRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getParcelRoute>> {
    return this.parcels.find(caller.readableZones, params.parcelId);
  }
}

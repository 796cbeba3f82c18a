import { Controller } from '@nestjs/common';
import { getItemClockRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { GetItemClockQuery } from './get-item-clock.query';

@Controller()
export class GetItemClockController {
  constructor(private readonly clocks: GetItemClockQuery) {}

  @Route(getItemClockRoute)
  get(
    @Input() { params }: RouteInput<typeof getItemClockRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getItemClockRoute>> {
    return this.clocks.run(caller.readableZones, params);
  }
}

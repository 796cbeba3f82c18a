import { getExitRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { GetExitQuery } from './get-exit.query';

@Controller()
export class GetExitController {
  constructor(private readonly exits: GetExitQuery) {}

  @Route(getExitRoute)
  get(
    @Input() { params }: RouteInput<typeof getExitRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getExitRoute>> {
    return this.exits.find(caller.readableZones, params.exitId);
  }
}

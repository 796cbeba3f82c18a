import { getWarningRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { GetWarningQuery } from './get-warning.query';

@Controller()
export class GetWarningController {
  constructor(private readonly warnings: GetWarningQuery) {}

  @Route(getWarningRoute)
  get(
    @Input() { params }: RouteInput<typeof getWarningRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getWarningRoute>> {
    return this.warnings.find(caller.readableZones, params.warningId);
  }
}

import { Controller } from '@nestjs/common';
import { getAdmissionRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { GetAdmissionQuery } from './get-admission.query';

@Controller()
export class GetAdmissionController {
  constructor(private readonly admissions: GetAdmissionQuery) {}

  @Route(getAdmissionRoute)
  get(
    @Input() { params }: RouteInput<typeof getAdmissionRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getAdmissionRoute>> {
    return this.admissions.run(caller.readableZones, params.projectId);
  }
}

import { statusRoute, type RouteAnswer } from '@luodi/contracts';
import { Route } from '@luodi/platform/http';
import { Controller, Inject } from '@nestjs/common';
import type { Edition } from '../gateway-parts';
import { EDITION, SERVICES_REACHED } from '../gateway-parts';
import type { ServicePort } from '../services/service-port';
import { readState } from './read-state';

@Controller()
export class StatusController {
  constructor(
    @Inject(SERVICES_REACHED) private readonly ports: readonly ServicePort[],
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  @Route(statusRoute)
  async get(): Promise<RouteAnswer<typeof statusRoute>> {
    const { now, services } = await readState(this.ports);
    return {
      edition: this.edition.name,
      sandbox: this.edition.sandbox,
      now: new Date(now).toISOString(),
      services: [...services],
    };
  }
}

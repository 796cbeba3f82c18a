import { statusRoute, type RouteAnswer, type SignInState } from '@luodi/contracts';
import { Route } from '@luodi/platform/http';
import { Controller, Inject } from '@nestjs/common';
import type { z } from 'zod';
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
    const [{ now, services }, signIn] = await Promise.all([readState(this.ports), this.signIn()]);
    return {
      edition: this.edition.name,
      sandbox: this.edition.sandbox,
      now: new Date(now).toISOString(),
      services: [...services],
      ...(signIn && { signIn }),
    };
  }

  private async signIn(): Promise<z.infer<typeof SignInState> | undefined> {
    const identity = this.ports.find((port) => port.name === 'identity');
    const answer = await identity?.ask('GET', '/api/identity/internal/sign-in').catch(() => undefined);
    return answer?.status === 200 ? (answer.body as z.infer<typeof SignInState>) : undefined;
  }
}

import { getClockRoute, travelRoute, type RouteAnswer } from '@luodi/contracts';
import { dayOf, startOfDay } from '@luodi/domain';
import { Refused } from '@luodi/platform/commands';
import { Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller, Inject } from '@nestjs/common';
import type { Edition } from '../gateway-parts';
import { EDITION } from '../gateway-parts';
import { Travel } from './travel';

/** A day asked for means 09:00 of it in Asia/Shanghai, when offices are open. */
const OPENING_MS = 9 * 3_600_000;

@Controller()
export class SandboxClockController {
  constructor(
    private readonly travel: Travel,
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  @Route(getClockRoute)
  async get(): Promise<RouteAnswer<typeof getClockRoute>> {
    this.mustBeSandbox();
    const { now, offsetMs, nextDueAt } = await this.travel.now();
    const { travelling, to, stops } = this.travel.state;
    return { ...shown(now, offsetMs), travelling, stops, to: instantOrNull(to), nextDueAt: instantOrNull(nextDueAt) };
  }

  @Route(travelRoute)
  async move(@Input() { body }: RouteInput<typeof travelRoute>): Promise<RouteAnswer<typeof travelRoute>> {
    this.mustBeSandbox();
    const { offsetMs, stops, now } = await this.travel.to((from) => momentOf(body.to, from));
    return { ...shown(now, offsetMs), stops };
  }

  private mustBeSandbox(): void {
    if (!this.edition.sandbox) throw new Refused([{ code: 'GATEWAY.NOT_A_SANDBOX' }]);
  }
}

/** Asked for today after nine, one stays where one is. */
function momentOf(to: string, now: number): number {
  if (to.length > 10) return Date.parse(to);
  const opening = startOfDay(to) + OPENING_MS;
  return opening < now && dayOf(now) === to ? now : opening;
}

const instantOrNull = (moment: number | undefined): string | null =>
  moment === undefined ? null : new Date(moment).toISOString();

const shown = (now: number, offsetMs: number) => ({ now: new Date(now).toISOString(), day: dayOf(now), offsetMs });

import { startOfDay } from '@luodi/domain';
import { Refused } from '@luodi/platform/commands';
import { patient } from './patient';
import { settle, statusesOf, type Statuses, type Traveller } from './settle';

export interface Progress {
  readonly travelling: boolean;
  /** Milliseconds; undefined while nothing moves or the start is still read. */
  readonly to: number | undefined;
  readonly stops: number;
}

export interface Arrival {
  readonly now: number;
  readonly offsetMs: number;
  readonly stops: number;
}

interface Clock {
  readonly now: number;
  readonly offsetMs: number;
  /** Whether all services have the same offset. */
  readonly together: boolean;
  readonly nextDueAt: number | undefined;
}

/** How long one stop may take until all services are settled. */
const PATIENCE_MS = 30_000;
/** A journey plays every day on its way, so that one without bound would keep the clock for hours. */
const LONGEST_YEARS = 10;
const YEAR_MS = 366 * 86_400_000;
/** Calendars, leases and the database's years are good for longer than that; nobody plays later than that. */
const END = '2100-01-01';

/**
 * Moves the clock of all services forward through every due moment on the way, in order, so that five years play as
 * they would: at each stop deadlines fire, their events travel, reactions set new deadlines, and only then it goes on.
 */
export class Travel {
  private progress: Progress = { travelling: false, to: undefined, stops: 0 };

  private readonly services: readonly Traveller[];

  constructor(
    services: readonly Traveller[],
    private readonly patienceMs = PATIENCE_MS,
  ) {
    this.services = services.map((service) => patient(service, patienceMs));
  }

  get state(): Progress {
    return this.progress;
  }

  /** The target in milliseconds, or what it is seen from now. Errors: GATEWAY.TRAVELLING, GATEWAY.CLOCK_BACKWARDS, GATEWAY.JOURNEY_TOO_LONG, GATEWAY.NOT_SETTLED */
  async to(target: number | ((now: number) => number)): Promise<Arrival> {
    if (this.progress.travelling) throw new Refused([{ code: 'GATEWAY.TRAVELLING' }]);
    this.progress = { travelling: true, to: undefined, stops: 0 };
    try {
      return await this.go(typeof target === 'number' ? () => target : target);
    } finally {
      this.progress = { travelling: false, to: undefined, stops: this.progress.stops };
    }
  }

  /** The installation's time: that of the service that is furthest. */
  async now(): Promise<Clock> {
    return clockOf(await statusesOf(this.services));
  }

  private async go(targetAt: (now: number) => number): Promise<Arrival> {
    const before = await statusesOf(this.services);
    const start = clockOf(before);
    const target = targetAt(start.now);
    mustBeWithinReach(start.now, target);
    this.progress = { ...this.progress, to: target };
    // A service that was away during the last travel comes along first.
    if (!start.together) await this.move(start.offsetMs);
    for (let statuses = await this.settled(before); ; statuses = await this.settled()) {
      const { now, offsetMs, nextDueAt } = clockOf(statuses);
      if (now >= target) return { now, offsetMs, stops: this.progress.stops };
      const stop = nextDueAt === undefined ? target : Math.min(target, Math.max(nextDueAt, now));
      await this.move(offsetMs + Math.ceil(stop - now));
      this.progress = { ...this.progress, stops: this.progress.stops + 1 };
    }
  }

  private async move(offsetMs: number): Promise<void> {
    await Promise.all(this.services.map((service) => service.setClock(offsetMs)));
  }

  private async settled(lastLook?: Statuses): Promise<Statuses> {
    const { statuses, waiting } = await settle(this.services, this.patienceMs, lastLook);
    if (waiting.length > 0) {
      const facts = { seconds: this.patienceMs / 1000, waiting: waiting.join('; ') };
      throw new Refused([{ code: 'GATEWAY.NOT_SETTLED', facts }]);
    }
    return statuses;
  }
}

/** Errors: GATEWAY.CLOCK_BACKWARDS, GATEWAY.JOURNEY_TOO_LONG, also for what is no moment at all. */
function mustBeWithinReach(now: number, target: number): void {
  if (target < now)
    throw new Refused([{ code: 'GATEWAY.CLOCK_BACKWARDS', facts: { now: new Date(now).toISOString() } }]);
  if (target - now <= LONGEST_YEARS * YEAR_MS && target <= startOfDay(END)) return;
  throw new Refused([{ code: 'GATEWAY.JOURNEY_TOO_LONG', facts: { years: LONGEST_YEARS, end: END } }]);
}

function clockOf(statuses: Statuses): Clock {
  const all = [...statuses.values()];
  const dues = all.flatMap((status) => (status.nextDueAt === undefined ? [] : [status.nextDueAt]));
  const offsets = all.map((status) => status.offsetMs ?? 0);
  return {
    now: Math.max(...all.map((status) => status.now)),
    offsetMs: Math.max(...offsets),
    together: new Set(offsets).size === 1,
    nextDueAt: dues.length === 0 ? undefined : Math.min(...dues),
  };
}

import { calendarRoute, type RouteAnswer } from '@luodi/contracts';
import { dayNumber, dayOf, workCalendar, yearOf, type CalendarContent, type LegalDay } from '@luodi/domain';
import { Refused } from '@luodi/platform/commands';
import { Input, InvalidInput, Route, type RouteInput } from '@luodi/platform/http';
import { Controller, Inject } from '@nestjs/common';
import { SERVICES_REACHED } from '../gateway-parts';
import type { ServicePort } from '../services/service-port';
import { calendarDays, missingYears } from './calendar-days';

/** Days of one answer: a year and its neighbours. */
const LONGEST = 800;

interface Version {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly source: string;
  readonly content: CalendarContent;
}

/** The work calendar that approvals are counted on, for every screen: no browser computes a date (CLK-01). */
@Controller()
export class CalendarController {
  constructor(@Inject(SERVICES_REACHED) private readonly ports: readonly ServicePort[]) {}

  @Route(calendarRoute)
  async get(@Input() { query }: RouteInput<typeof calendarRoute>): Promise<RouteAnswer<typeof calendarRoute>> {
    const { today, calendar } = await this.inForce();
    const { version, source, content } = calendar;
    const year = yearOf(today);
    const { from = `${year - 1}-12-01`, to = `${year + 1}-01-31` } = query;
    const days = dayNumber(to) - dayNumber(from) + 1;
    if (days < 1 || days > LONGEST) throw tooLong();
    return {
      today,
      version,
      source,
      publishedYears: [...workCalendar(content).years],
      missingYears: missingYears(content, from, to),
      days: calendarDays(content, from, to),
    };
  }

  /** The legal day of the approval service and the calendar that it counts on; without them nothing is shown. */
  private async inForce(): Promise<{ readonly today: LegalDay; readonly calendar: Version }> {
    const approval = this.ports.find(({ name }) => name === 'approval');
    const [status, versions] = await Promise.all([
      approval?.status().catch(() => undefined),
      versionsOf(approval).catch(() => []),
    ]);
    if (status === undefined) throw new Refused([{ code: 'COMMON.UNAVAILABLE' }]);
    const today = dayOf(status.now);
    const calendar = versions.filter(({ effectiveFrom }) => effectiveFrom <= today).at(-1);
    if (calendar === undefined) throw new Refused([{ code: 'COMMON.UNAVAILABLE' }]);
    return { today, calendar };
  }
}

const tooLong = (): InvalidInput => {
  const sentence = { zh: `起止日期应在 ${LONGEST} 天以内`, en: `must lie within ${LONGEST} days after the first` };
  return new InvalidInput([{ code: 'COMMON.INVALID_FIELD', path: 'to', sentence }]);
};

/** Oldest first, as the service holds them. */
async function versionsOf(approval: ServicePort | undefined): Promise<readonly Version[]> {
  const answer = await approval?.ask('GET', '/internal/calendar');
  return answer?.status === 200 ? (answer.body as { versions: readonly Version[] }).versions : [];
}

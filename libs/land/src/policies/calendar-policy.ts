import type { CalendarContent } from '@luodi/domain';
import type { PolicyRef } from '@luodi/platform/commands';
import { z } from 'zod';

/** The published work calendars in force on the day of the decision; checked when they are published (1.4). */
export const calendarPolicy: PolicyRef<CalendarContent> = {
  kind: 'calendar',
  scope: 'CN',
  on: 'now',
  schema: z.custom<CalendarContent>((content) => typeof content === 'object' && content !== null && 'years' in content),
};

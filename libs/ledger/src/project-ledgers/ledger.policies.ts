import type { CalendarContent } from '@luodi/domain';
import type { PolicyRef } from '@luodi/platform/commands';
import { z } from 'zod';

/** Workdays after signing until leader and squad must be named (`ledger.assignDays`). */
export const AssignmentContent = z.object({ workdays: z.number().int().min(1).max(60) });

type Assignment = z.infer<typeof AssignmentContent>;

const calendar: PolicyRef<CalendarContent> = { kind: 'calendar', scope: 'CN', on: 'now', optional: true };

const assignmentOf = (zone: string): PolicyRef<Assignment> => ({
  kind: 'ledger-assignment',
  scope: zone,
  on: 'now',
  schema: AssignmentContent,
  optional: true,
});

/**
 * What opening a ledger needs. Both are optional: a fact is never kept out of the ledger because a rule is missing; a
 * date without a calendar is provisional.
 */
export const openingPolicies = (zone: string) => ({ calendar, assignment: assignmentOf(zone) });

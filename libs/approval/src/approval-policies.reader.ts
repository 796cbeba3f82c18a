import { Injectable } from '@nestjs/common';
import type { CalendarContent, LegalDay } from '@luodi/domain';
import type { Policy } from '@luodi/platform/commands';
import { PolicyStore } from '@luodi/platform/policies';
import { calendarNow, procedureNow, stageProcedure, type CheckedProcedure } from './approval.policies';

/** Rules for screens: the versions that rows name, and those in force. */
@Injectable()
export class ApprovalPolicies {
  constructor(private readonly store: PolicyStore) {}

  /** The calendar version that a clock was computed from. */
  calendar(version: number): Policy<CalendarContent> {
    const found = this.store.find<CalendarContent>({ kind: calendarNow.kind, scope: calendarNow.scope, version }, '');
    if (!found) throw new Error(`calendar version ${version} is gone`);
    return found;
  }

  /** The procedure version that a stage runs on. */
  procedure(scope: string, version: number): Policy<CheckedProcedure> | undefined {
    return this.store.find(stageProcedure({ scope, version }, scope), '');
  }

  /** The procedure in force for a zone. */
  procedureOf(zone: string, today: LegalDay): Policy<CheckedProcedure> | undefined {
    return this.store.find(procedureNow(zone), today);
  }
}

import {
  addWorkdays,
  dayOf,
  Ok,
  refuse,
  workCalendar,
  type CalendarContent,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import { enterAll, isReady, isRepeated, mayWait } from './causal-order';
import type { LedgerFact } from './ledger-fact';
import type { ProjectLedger } from './project-ledger';
import type { FactEntered, ProjectLedgerEvent } from './project-ledger.events';

export interface EnterFact {
  readonly fact: LedgerFact;
}

export interface OpeningPolicies {
  /** Absent: no calendar is published; dates are provisional, Monday to Friday (CLK-05). */
  readonly calendar: { readonly content: CalendarContent } | undefined;
  readonly assignment: { readonly content: { readonly workdays: number } } | undefined;
}

const SIGNED = 'luodi.leads.deal-signed.v1';
/** `ledger.assignDays` (requirements 5.1, S108), where no policy says otherwise. */
const ASSIGN_WORKDAYS = 5;

/**
 * Enters an integration event of any service into the project's ledger, never before its cause (ADR 0005).
 * deal-signed opens the ledger, with leader and squad where the deal names them (S107, S108).
 * Errors: LEDGER.CAUSE_NOT_SEEN when too much waits already; the event is then offered again
 */
export function enterFact(
  state: ProjectLedger,
  command: Given<EnterFact>,
  policies: OpeningPolicies,
  now: Instant,
): Decision<ProjectLedgerEvent> {
  const { fact } = command;
  if (isRepeated(state, fact)) return Ok([]);
  if (isReady(state, fact)) return Ok(withOpening(state, enterAll(state, [fact]), policies, now));
  if (!mayWait(state, fact, now)) return refuse('LEDGER.CAUSE_NOT_SEEN', { cause: fact.causationId ?? null });
  return Ok([{ type: 'FactHeld', fact, heldAt: now }]);
}

/** Opens the ledger when deal-signed is among what was entered. */
export function withOpening(
  state: ProjectLedger,
  entered: readonly FactEntered[],
  policies: OpeningPolicies,
  now: Instant,
): readonly ProjectLedgerEvent[] {
  const signed = entered.find((entry) => entry.fact.type === SIGNED);
  return signed && !state.opened ? [...entered, ...opening(signed.fact, policies, now)] : entered;
}

interface SignedData {
  readonly dealId: string;
  readonly projectName: string;
  readonly projectCode?: string;
  readonly firmName: string;
  readonly industryCode: string;
  readonly investmentFen: string;
  readonly landAreaM2: string;
  readonly signedOn: LegalDay;
  readonly responsibleLeaderId?: string;
  readonly squadMemberIds: readonly string[];
}

/**
 * The workdays for naming leader and squad run from the day the signing was logged: an old deal that is logged late is
 * not overdue on arrival.
 */
function opening(fact: LedgerFact, policies: OpeningPolicies, now: Instant): ProjectLedgerEvent[] {
  const data = fact.data as SignedData;
  const loggedOn = dayOf(fact.occurredAt);
  const calendar = workCalendar(policies.calendar?.content ?? { years: {} });
  const due = addWorkdays(calendar, loggedOn, policies.assignment?.content.workdays ?? ASSIGN_WORKDAYS);
  const { dealId, projectName, firmName, industryCode, investmentFen, landAreaM2, signedOn } = data;
  return [
    {
      type: 'LedgerOpened',
      dealId,
      projectName,
      projectCode: data.projectCode ?? null,
      firmName,
      industryCode,
      investmentFen,
      landAreaM2,
      signedOn,
      openedAt: now,
      assignDueOn: due.day,
      assignDueProvisional: due.provisional,
    },
    ...(data.responsibleLeaderId
      ? [{ type: 'LeaderAssigned', leaderId: data.responsibleLeaderId, assignedOn: loggedOn } as const]
      : []),
    ...(data.squadMemberIds.length
      ? [{ type: 'SquadFormed', memberIds: data.squadMemberIds, formedOn: loggedOn } as const]
      : []),
  ];
}

import {
  dayOf,
  Err,
  Ok,
  refuse,
  type Decision,
  type DomainError,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import { checkDealSheet, type DealSheet } from './deal-sheet';

/** A row of a signing event: a deal that it announces. */
export interface EventRow {
  readonly projectId: string;
  readonly dealId: string;
  readonly leadId?: string | undefined;
  readonly sheet: DealSheet;
}

export interface SigningEventHeld {
  readonly type: 'SigningEventHeld';
  readonly name: string;
  readonly heldOn: LegalDay;
  /** The deals announced with it, in the order of the list; each is a command and a stream of its own. */
  readonly dealIds: readonly string[];
  /** What each row says, so that none is left out when its request is cut off (S014). */
  readonly rows?: readonly EventRow[];
}

/** A signing event (集中签约活动) and the deals it announced (S014). */
export interface SigningEvent {
  readonly held: Omit<SigningEventHeld, 'type' | 'rows'> | null;
}

export const noSigningEvent: SigningEvent = { held: null };

/** A signing event has one event: that it was held. Its rows are of no more use to it: states stay small. */
export const evolveSigningEvent = (
  _: SigningEvent,
  { type: _type, rows: _rows, ...held }: SigningEventHeld,
): SigningEvent => ({ held });

export interface HoldSigningEvent {
  readonly name: string;
  readonly heldOn: LegalDay;
  readonly deals: readonly AnnouncedDeal[];
}

export interface AnnouncedDeal extends EventRow {
  /** The row names a project that has no lead in the caller's zone. */
  readonly leadMissing: boolean;
}

/**
 * Checks every deal of a signing event before any is logged, and tells every fault of every deal at once with paths
 * such as `deals.3.indicators.plotRatio` (S014, S015).
 * Errors: LEADS.SIGNING_EVENT_EXISTS, and together LEADS.HELD_IN_FUTURE, LEADS.SAME_PROJECT_TWICE,
 * LEADS.LEAD_NOT_FOUND, faults of each sheet
 */
export function holdSigningEvent(
  state: SigningEvent,
  command: Given<HoldSigningEvent>,
  _: unknown,
  now: Instant,
): Decision<SigningEventHeld> {
  if (state.held) return refuse('LEADS.SIGNING_EVENT_EXISTS');
  const today = dayOf(now);
  const faults: DomainError[] = [];
  if (command.heldOn > today) faults.push({ code: 'LEADS.HELD_IN_FUTURE', facts: { today }, path: 'heldOn' });
  command.deals.forEach((_deal, row) => faults.push(...rowFaults(command.deals, row, today)));
  const [first, ...rest] = faults;
  if (first) return Err([first, ...rest]);
  const dealIds = command.deals.map((deal) => deal.dealId);
  const rows = command.deals.map(({ leadMissing: _, ...row }) => row);
  return Ok([{ type: 'SigningEventHeld', name: command.name, heldOn: command.heldOn, dealIds, rows }]);
}

function rowFaults(deals: readonly AnnouncedDeal[], row: number, today: LegalDay): readonly DomainError[] {
  const deal = deals[row];
  if (!deal) return [];
  const faults: DomainError[] = [];
  const path = `deals.${row}.projectId`;
  const other = deals.findIndex((candidate) => candidate.projectId === deal.projectId);
  if (other !== row) faults.push({ code: 'LEADS.SAME_PROJECT_TWICE', facts: { other: other + 1 }, path });
  const checked = checkDealSheet(deal.sheet, today, `deals.${row}.`);
  if (!checked.ok) faults.push(...checked.faults);
  if (deal.leadMissing) faults.push({ code: 'LEADS.LEAD_NOT_FOUND', path });
  return faults;
}

import { dayOf, Err, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Deal } from './deal';
import { checkDealSheet, type DealSheet } from './deal-sheet';
import type { DealEvent } from './deal.events';

export interface SignDeal {
  readonly sheet: DealSheet;
  readonly leadId?: string | undefined;
  readonly signingEventId?: string | undefined;
  /** The sheet names a project that has no lead in the caller's zone. */
  readonly leadMissing?: boolean | undefined;
}

const LEAD_MISSING = { code: 'LEADS.LEAD_NOT_FOUND', path: 'projectId' } as const;

/**
 * Logs a signed deal once per project, with its four control indicators (S015). The same row of a signing event again,
 * by its request or by what completes it, is the same deal (S014).
 * Errors: LEADS.DEAL_ALREADY_SIGNED, and together LEADS.LEAD_NOT_FOUND and every fault of the sheet (`deal-sheet.ts`)
 */
export function signDeal(state: Deal, command: Given<SignDeal>, _: unknown, now: Instant): Decision<DealEvent> {
  const sameRow = command.signingEventId !== undefined && state.agreed?.signingEventId === command.signingEventId;
  if (sameRow) return Ok([]);
  if (state.status !== 'NONE') return refuse('LEADS.DEAL_ALREADY_SIGNED');
  const checked = checkDealSheet(command.sheet, dayOf(now));
  if (!checked.ok) return Err(command.leadMissing ? [...checked.faults, LEAD_MISSING] : checked.faults);
  if (command.leadMissing) return Err([LEAD_MISSING]);
  return Ok([
    {
      type: 'DealSigned',
      ...checked.agreed,
      warnings: checked.warnings,
      ...(command.leadId && { leadId: command.leadId }),
      ...(command.signingEventId && { signingEventId: command.signingEventId }),
    },
  ]);
}

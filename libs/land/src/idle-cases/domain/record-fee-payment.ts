import {
  compareFen,
  dayOf,
  fen,
  fenFromText,
  fenToText,
  Ok,
  refuse,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { IdleCase } from './idle-case';
import type { FeePaid } from './idle-case.events';
import { runningCase } from './running-case';

export interface RecordFeePayment {
  readonly projectId: string;
  readonly amountFen: string;
  readonly paidOn: LegalDay;
  readonly voucherNumber: string;
}

/** What is still due of the fee, fen. */
export const openFeeOf = ({ fee, paidFen }: IdleCase): string =>
  fenToText(fen(fenFromText(fee?.feeFen ?? '0') - fenFromText(paidFen)));

/**
 * A payment with its voucher, each once, never more than is due. Paying does not stop the second year (8.7).
 * Errors: the gate's, LAND.VOUCHER_USED, .FEE_OVERPAID, .DAY_TOO_EARLY, .DAY_IN_FUTURE
 */
export function recordFeePayment(
  idle: IdleCase,
  { amountFen, paidOn, voucherNumber, by }: Given<RecordFeePayment>,
  _policies: unknown,
  now: Instant,
): Decision<FeePaid> {
  const { running, refusal } = runningCase(idle, 'FEE_DECIDED', 'FEE_UNPAID', 'COURT');
  if (refusal) return refusal;
  if (running.vouchers.includes(voucherNumber)) return refuse('LAND.VOUCHER_USED', undefined, 'voucherNumber');
  if (paidOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: paidOn }, 'paidOn');
  const earliest = running.fee?.servedOn ?? paidOn;
  if (paidOn < earliest) return refuse('LAND.DAY_TOO_EARLY', { earliest }, 'paidOn');
  const openFen = openFeeOf(running);
  if (compareFen(fenFromText(amountFen), fenFromText(openFen)) > 0)
    return refuse('LAND.FEE_OVERPAID', { openFen }, 'amountFen');
  return Ok([{ type: 'FeePaid', amountFen, voucherNumber, on: paidOn, by }]);
}

import type { IdleCase } from './idle-case';

export type IdleCaseStatus =
  | 'SUSPECTED'
  | 'INVESTIGATING'
  | 'DETERMINED'
  | 'PUBLISHED'
  | 'HEARING_TOLD'
  | 'FEE_DECIDED'
  | 'FEE_UNPAID'
  | 'FEE_PAID'
  | 'COURT'
  | 'PLAN_APPROVED'
  | 'CLOSED';

function feeStatusOf({ fee, paidFen, court, demand, due, overdue }: IdleCase): IdleCaseStatus | undefined {
  if (!fee) return undefined;
  if (paidFen === fee.feeFen) return 'FEE_PAID';
  if (court !== undefined) return 'COURT';
  return demand || (due?.for === 'PAY' && overdue) ? 'FEE_UNPAID' : 'FEE_DECIDED';
}

/** Where a case stands on the way of regulation 8.7; derived, never typed in (INV-11). */
export function idleCaseStatusOf(idle: IdleCase): IdleCaseStatus {
  if (idle.closedOn !== undefined) return 'CLOSED';
  if (idle.plan) return 'PLAN_APPROVED';
  const fee = feeStatusOf(idle);
  if (fee) return fee;
  if (idle.hearing) return 'HEARING_TOLD';
  if (idle.publishedOn !== undefined) return 'PUBLISHED';
  if (idle.determined) return 'DETERMINED';
  return idle.notified ? 'INVESTIGATING' : 'SUSPECTED';
}

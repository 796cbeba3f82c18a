import { assertNever } from '@luodi/domain';
import type { Parcel } from './parcel';

/** 存量土地 classes (S075), of which each parcel is in exactly one. */
export type StockClass = 'NOT_ACQUIRED' | 'NOT_SUPPLIED' | 'NOT_USED' | 'IN_USE' | 'INEFFICIENT';

/**
 * The class follows from the facts: converted but not acquired (批而未征); acquired but without a contract (批而未供);
 * contracted but not started (供而未用); started; and started land found inefficient (低效利用).
 */
export function stockClassOf({ status, facts, inUseSince, inefficient }: Parcel): StockClass {
  switch (status) {
    case 'FREE':
    case 'RESERVED':
    case 'RECOVERED':
      return facts?.readiness === 'CONVERTED' ? 'NOT_ACQUIRED' : 'NOT_SUPPLIED';
    case 'CONTRACTED':
    case 'DELIVERED':
      if (inUseSince === undefined) return 'NOT_USED';
      return inefficient.length > 0 ? 'INEFFICIENT' : 'IN_USE';
    default:
      return assertNever(status);
  }
}

import { assertNever } from '@luodi/domain';
import type { Parcel } from './parcel';

/** 存量土地 classes (S075), of which each parcel is in exactly one. */
export type StockClass = 'NOT_ACQUIRED' | 'NOT_SUPPLIED' | 'NOT_USED' | 'IN_USE';

/**
 * The class follows from the facts: a serviced parcel is acquired; without a contract it is approved but not supplied
 * (批而未供); with one it is supplied but not used (供而未用). Use is told by the start obligation, not by the parcel.
 */
export function stockClassOf({ status }: Parcel): StockClass {
  switch (status) {
    case 'FREE':
    case 'RESERVED':
    case 'RECOVERED':
      return 'NOT_SUPPLIED';
    case 'CONTRACTED':
    case 'DELIVERED':
      return 'NOT_USED';
    default:
      return assertNever(status);
  }
}

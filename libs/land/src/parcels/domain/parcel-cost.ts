import { fenFromText, fenToText, sumFen } from '@luodi/domain';
import type { Parcel } from './parcel';

/** Acquisition + early development + prescribed fees, fen as text: the cost floor of S065. */
export const costFenOf = ({ acquisitionCostFen, developmentCostFen, feesFen }: NonNullable<Parcel['facts']>): string =>
  fenToText(sumFen([acquisitionCostFen, developmentCostFen, feesFen].map(fenFromText)));
